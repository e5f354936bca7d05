package org.fengqiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.api.BodyRoom;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody fills the memory with a body, whoever they are and whatever they say it is. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class HugeBodiesTests {

    private static final int HUGE = 60_000_000;
    private static final String JSON = "application/json";

    private static final int PATIENCE_MILLIS = 20_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {
        "POST /api/sign-in", "POST /api/law/fee", "PUT /api/me/preferences", "POST /api/uploads", "PUT /api/uploads/1/chunks/0", "POST /oauth2/token", "GET /"
    })
    void refusesWhatSaysItIsHugeBeforeItComes(String operation) throws IOException {
        var answer = send(operation, JSON, "Content-Length: " + HUGE, _ -> {});
        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/common/too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /api/law/fee", "POST /api/law/interest"})
    void readsNoFurtherWhereNoLengthIsTold(String operation) throws IOException {
        assertThat(chunked(operation, JSON)).startsWith("HTTP/1.1 413").contains("/problems/common/too-large");
    }

    @Test
    void readsNoFormThatIsPutBeforeItKnowsWhoAsks() throws IOException {
        assertThat(chunked("PUT /api/uploads/1/chunks/0", "application/x-www-form-urlencoded")).startsWith("HTTP/1.1 401");
    }

    @Test
    void takesWhatPeopleWrite() throws IOException {
        var body = "{\"kind\":\"" + "x".repeat(BodyRoom.USUAL - 100) + "\"}";
        assertThat(send("POST /api/law/fee", JSON, "Content-Length: " + body.length(), out -> out.write(body.getBytes(StandardCharsets.US_ASCII))))
                .startsWith("HTTP/1.1 422");
    }

    private String chunked(String operation, String type) throws IOException {
        var piece = ("10000\r\n" + "1".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return send(operation, type, "Transfer-Encoding: chunked", out -> {
            for (int i = 0; i < 2 * BodyRoom.USUAL / 0x10000; i++) {
                out.write(piece);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private String send(String operation, String type, String length, Body body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var head = operation + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-XSRF-TOKEN: t\r\nCookie: XSRF-TOKEN=t\r\nContent-Type: " + type
                    + "\r\n" + length + "\r\n\r\n";
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            try {
                body.write(socket.getOutputStream());
                socket.shutdownOutput();
            } catch (SocketException _) {
                // the answer was given before all had come
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
