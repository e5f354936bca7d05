package org.fengqiao.notices.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server says for good, and what it says only for now. */
class SmtpAnswersTests {

    private static final OutboundMessage MAIL = new OutboundMessage("k", Channel.EMAIL, "lou.401@example.org", "您的案件有新的进展。请登录查看。", null);

    @Test
    void anAddressRefusedForGoodIsNotTriedAgainWhateverNumbersAreInIt() {
        assertThatThrownBy(() -> send("550 5.1.1 <lou.401@example.org> no such user")).isInstanceOf(MessageGateway.AddressRefused.class);
    }

    @Test
    void anAddressRefusedForNowIsTriedAgain() {
        assertThatThrownBy(() -> send("451 4.7.1 greylisted, come back in 550 seconds")).isInstanceOf(MessageGateway.GatewayUnavailable.class);
    }

    /** Sends a mail to a server that answers so when it is told whom the mail is for. */
    private static void send(String answer) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> talk(server, answer));
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getLocalPort());
            new SmtpGateway(sender, "noreply@court.example").send(MAIL);
        }
    }

    private static void talk(ServerSocket server, String answer) {
        try (var client = server.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = client.getOutputStream();
            out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
