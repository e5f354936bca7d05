package org.fengqiao.notices.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.notices.gateway.MessageGateway.AddressRefused;
import org.fengqiao.notices.gateway.MessageGateway.GatewayUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;

/** What every carrier must keep to: the sandbox and the one over HTTP. */
@PlatformTest
class GatewayContractTests {

    abstract static class Contract {

        abstract MessageGateway gateway();

        abstract void breakFor(int messages);

        Channel channel() {
            return Channel.SMS;
        }

        String address() {
            return "13900000001";
        }

        @Test
        void givesAReceipt() {
            assertThat(gateway().send(message(key(), address()))).isNotBlank();
        }

        @Test
        void givesTheSameReceiptForTheSameKey() {
            var key = key();
            assertThat(gateway().send(message(key, address()))).isEqualTo(gateway().send(message(key, address())));
        }

        @Test
        void refusesAnAddressThatCannotExist() {
            assertThatThrownBy(() -> gateway().send(message(key(), "12"))).isInstanceOf(AddressRefused.class);
        }

        @Test
        void maybeTriedAgainAfterBeingOutOfOrder() {
            breakFor(1);
            var message = message(key(), address());
            assertThatThrownBy(() -> gateway().send(message)).isInstanceOf(GatewayUnavailable.class);
            assertThat(gateway().send(message)).isNotBlank();
        }

        private static String key() {
            return UUID.randomUUID().toString();
        }

        private OutboundMessage message(String key, String address) {
            return new OutboundMessage(key, channel(), address, "您有一条新通知", "/case/1");
        }
    }

    @Nested
    class Sandbox extends Contract {

        @Autowired
        SandboxGateway sandbox;

        @Override
        MessageGateway gateway() {
            return sandbox;
        }

        @Override
        void breakFor(int messages) {
            sandbox.failNext(messages);
        }
    }

    @Nested
    class OverHttp extends Contract {

        private final Map<String, String> receipts = new ConcurrentHashMap<>();
        private final AtomicInteger broken = new AtomicInteger();
        private HttpServer carrier;
        private MessageGateway gateway;

        @BeforeEach
        void start() throws IOException {
            carrier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            carrier.createContext("/", this::answer);
            carrier.start();
            gateway = new HttpGateway(Set.of(Channel.SMS),
                    URI.create("http://127.0.0.1:" + carrier.getAddress().getPort() + "/"), "secret", new JsonMapper());
        }

        @AfterEach
        void stop() {
            carrier.stop(0);
        }

        private void answer(HttpExchange exchange) throws IOException {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = broken.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 503 : body.contains("\"12\"") ? 422 : 200;
            var receipt = receipts.computeIfAbsent(
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"), _ -> "r" + receipts.size());
            var bytes = receipt.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        @Override
        MessageGateway gateway() {
            return gateway;
        }

        @Override
        void breakFor(int messages) {
            broken.set(messages);
        }
    }

    @Nested
    class SandboxOnServicePlatform extends Sandbox {

        @Override
        Channel channel() {
            return Channel.PLATFORM;
        }

        @Override
        String address() {
            return "subject-1";
        }
    }

    @Nested
    class SandboxByMail extends Contract {

        @Autowired
        SandboxGateway sandbox;

        @Override
        MessageGateway gateway() {
            return sandbox;
        }

        @Override
        Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        String address() {
            return "zhou@example.org";
        }

        @Override
        void breakFor(int messages) {
            sandbox.failNext(messages);
        }
    }

    @Nested
    class OverSmtp extends Contract {

        private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        private final AtomicInteger broken = new AtomicInteger();

        @BeforeEach
        void start() {
            server.start();
        }

        @AfterEach
        void stop() {
            server.stop();
        }

        @Override
        MessageGateway gateway() {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            // a port where nobody listens, as long as the server is away
            sender.setPort(broken.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 1 : server.getSmtp().getPort());
            return new SmtpGateway(sender, "noreply@court.example");
        }

        @Override
        Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        String address() {
            return "zhou@example.org";
        }

        @Override
        void breakFor(int messages) {
            broken.set(messages);
        }

        @Test
        void deliversWhatWasWrittenInChinese() throws Exception {
            gateway().send(new OutboundMessage("k", Channel.EMAIL, address(), "请签署协议。请在今天签署。", null));
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("请签署协议");
            assertThat(mail.getContent().toString().strip()).isEqualTo("请签署协议。请在今天签署。");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(address());
        }

        @Test
        void takesNoTextMessages() {
            assertThat(gateway().carries(Channel.SMS)).isFalse();
        }
    }
}
