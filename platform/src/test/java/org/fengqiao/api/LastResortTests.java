package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.fengqiao.database.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no controller could answer is still answered in Chinese, to people with a page and to programs with problem details. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class LastResortTests {

    @LocalServerPort
    int port;

    @Test
    void tellsPeopleWhoFollowABrokenLinkWhereToGo() throws Exception {
        var answer = ask("GET", "//case//42", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("lang=\"zh-CN\"").contains("这个地址打不开").contains("回到首页").doesNotContain("Whitelabel").doesNotContain("{title}");
    }

    @Test
    void tellsProgramsByProblemDetails() throws Exception {
        var answer = ask("GET", "//api//cases", "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("/problems/common/unreadable");
        assertThat(ask("PROPFIND", "/api/me", "*/*").body()).contains("/problems/common/unreadable");
        assertThat(ask("TRACE", "/api/me", "*/*").body()).contains("/problems/common/method");
    }

    @Test
    void servesPagesAsChineseWhateverTheBrowserPrefers() throws Exception {
        assertThat(ask("GET", "/api/courts", "application/json").statusCode()).isEqualTo(200);
        assertThat(ask("GET", "/", "text/html").headers().firstValue("Content-Language")).hasValueSatisfying(l -> assertThat(l).startsWith("zh"));
    }

    /** No client library sends these, but broken links and scanners do. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /cases/%00 HTTP/1.1", "GET /a|b\"<script> HTTP/1.1", "GET /%zz HTTP/1.1"})
    void answersWhatIsNoRequestAtAllInTheSameWords(String line) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat").doesNotContain("Exception").doesNotContain("<script>");
            assertThat(answer).contains("这个地址打不开");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/law/fee?kind=%", "GET /api/law/fee?kind=secret%ff%fe", "GET /api/courts/mediators?q=secret%zz", "POST /api/sign-in?a=secret%"})
    void answersWhatIsNotWellEncodedWithoutAWordInTheLog(String operation, CapturedOutput log) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((operation + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400").contains("/problems/common/unreadable");
        }
        assertThat(log.getAll()).doesNotContain("secret").doesNotContain("InvalidParameterException");
    }

    /** Signing in looks at what the device calls itself. */
    @ParameterizedTest
    @ValueSource(strings = {"华为手机 Mozilla/5.0", "中文浏览器/1.0 (周玉兰的手机)", "odd\u00a0\u0085\ud83d\ude00", ""})
    void takesADeviceWhateverItCallsItself(String agent) throws Exception {
        var token = asDevice("GET /api/me", agent, "").lines().filter(l -> l.startsWith("Set-Cookie: XSRF-TOKEN=")).findFirst().orElseThrow().split("[=;]")[1];
        var answer = asDevice("POST /api/sign-in", agent, "Cookie: XSRF-TOKEN=" + token + "\r\nX-XSRF-TOKEN: " + token + "\r\nContent-Type: application/json\r\n");
        assertThat(answer).contains("application/problem+json").contains("/problems/identity/wrong");
    }

    @Test
    void answersAHeaderThatIsNoTextInTheSameWords() throws Exception {
        assertThat(asDevice("GET /api/me", "a\u0001b", "")).startsWith("HTTP/1.1 400").contains("这个地址打不开").doesNotContain("Tomcat");
    }

    private String asDevice(String operation, String agent, String headers) throws Exception {
        var body = operation.startsWith("POST") ? "{\"login\":\"device-of-nobody-" + agent.hashCode() + "\",\"password\":\"x\"}" : "";
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((operation + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: " + agent + "\r\nAccept: application/json\r\n" + headers
                    + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> ask(String method, String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, BodyPublishers.noBody())
                .header("Accept", accept).header("Accept-Language", "en-US").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
