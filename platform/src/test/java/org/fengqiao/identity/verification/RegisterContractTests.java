package org.fengqiao.identity.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.verification.Register.Unavailable;
import org.fengqiao.identity.verification.Register.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What every register must keep to: the sandbox and the one over HTTP. */
@PlatformTest(properties = "fengqiao.registers.url=sandbox")
class RegisterContractTests {

    private static final String RESIDENT = "440524188001010014";
    private static final String LICENCE = "13101201010000777";
    private static final String ENDED = "13101199910099999";

    abstract static class Contract {

        abstract Register register();

        abstract void breakFor(int questions);

        @Test
        void knowsWhoBearsANumber() {
            assertThat(verdict(document(RESIDENT, "方远山"))).isEqualTo(Verdict.MATCHES);
            assertThat(verdict(document(RESIDENT, "方远山"))).isEqualTo(Verdict.MATCHES);
        }

        @Test
        void tellsAnotherNameFromTheRightOne() {
            register().ask(document(RESIDENT, "方远山"));
            assertThat(verdict(document(RESIDENT, "方近水"))).isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void doesNotKnowANumberThatCannotBe() {
            assertThat(verdict(document("440524188001010015", "方远山"))).isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void comparesTheFirmOfALawyer() {
            assertThat(verdict(new Claim.Licence(LICENCE, "方律", "远山示例律师事务所"))).isEqualTo(Verdict.MATCHES);
            assertThat(verdict(new Claim.Licence(LICENCE, "方律", "近水示例律师事务所"))).isEqualTo(Verdict.DIFFERS);
        }

        @Test
        void saysThatALicenceHasEnded() {
            assertThat(verdict(new Claim.Licence(ENDED, "卢注销", "申江示例律师事务所"))).isEqualTo(Verdict.ENDED);
        }

        @Test
        void givesAReceipt() {
            assertThat(register().ask(document(RESIDENT, "方远山")).receipt()).isNotBlank();
        }

        @Test
        void maybeAskedAgainAfterBeingOutOfOrder() {
            breakFor(1);
            assertThatThrownBy(() -> verdict(document(RESIDENT, "方远山"))).isInstanceOf(Unavailable.class);
            assertThat(verdict(document(RESIDENT, "方远山"))).isEqualTo(Verdict.MATCHES);
        }

        private Verdict verdict(Claim claim) {
            return register().ask(claim).verdict();
        }

        private static Claim document(String number, String name) {
            return new Claim.Document(DocumentKind.RESIDENT_ID, number, name, "13900001234");
        }
    }

    @Nested
    class Sandbox extends Contract {

        @Autowired
        SandboxRegister sandbox;

        @Override
        Register register() {
            return sandbox;
        }

        @Override
        void breakFor(int questions) {
            sandbox.failNext(questions);
        }
    }

    @Nested
    class OverHttp extends Contract {

        private static final Map<String, String> KNOWN = Map.of(
                RESIDENT, "\"name\":\"方远山\",\"phone\":\"13900001234\"",
                LICENCE, "\"name\":\"方律\",\"firm\":\"远山示例律师事务所\"",
                ENDED, "\"name\":\"卢注销\",\"firm\":\"申江示例律师事务所\"");

        private final AtomicInteger broken = new AtomicInteger();
        private HttpServer authority;
        private Register register;

        @BeforeEach
        void start() throws IOException {
            authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            authority.createContext("/", this::answer);
            authority.start();
            register = new HttpRegister(URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + "/"), "secret", new JsonMapper());
        }

        @AfterEach
        void stop() {
            authority.stop(0);
        }

        private void answer(HttpExchange exchange) throws IOException {
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var trusted = "Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            var number = KNOWN.keySet().stream().filter(asked::contains).findFirst();
            if (!trusted || broken.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                reply(exchange, trusted ? 503 : 401, "out of order");
            } else if (number.isEmpty()) {
                exchange.getResponseHeaders().set("X-Request-Id", "r2");
                reply(exchange, 404, "");
            } else {
                var verdict = !asked.contains(KNOWN.get(number.get())) ? Verdict.DIFFERS : number.get().equals(ENDED) ? Verdict.ENDED : Verdict.MATCHES;
                reply(exchange, 200, "{\"verdict\":\"" + verdict + "\",\"receipt\":\"r1\"}");
            }
        }

        private static void reply(HttpExchange exchange, int status, String body) throws IOException {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        @Override
        Register register() {
            return register;
        }

        @Override
        void breakFor(int questions) {
            broken.set(questions);
        }
    }
}
