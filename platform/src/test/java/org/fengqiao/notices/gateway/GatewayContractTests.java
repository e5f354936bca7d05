package org.fengqiao.notices.gateway;

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
import tools.jackson.databind.json.JsonMapper;

/** What every carrier must keep to: the sandbox and the one over HTTP. */
@PlatformTest
class GatewayContractTests {

    abstract static class Contract {

        abstract MessageGateway gateway();

        abstract void breakFor(int messages);

        @Test
        void givesAReceipt() {
            assertThat(gateway().send(message(key(), "13900000001"))).isNotBlank();
        }

        @Test
        void givesTheSameReceiptForTheSameKey() {
            var key = key();
            assertThat(gateway().send(message(key, "13900000001"))).isEqualTo(gateway().send(message(key, "13900000001")));
        }

        @Test
        void refusesAnAddressThatCannotExist() {
            assertThatThrownBy(() -> gateway().send(message(key(), "12"))).isInstanceOf(AddressRefused.class);
        }

        @Test
        void maybeTriedAgainAfterBeingOutOfOrder() {
            breakFor(1);
            var message = message(key(), "13900000001");
            assertThatThrownBy(() -> gateway().send(message)).isInstanceOf(GatewayUnavailable.class);
            assertThat(gateway().send(message)).isNotBlank();
        }

        private static String key() {
            return UUID.randomUUID().toString();
        }

        private static OutboundMessage message(String key, String address) {
            return new OutboundMessage(key, Channel.SMS, address, "您有一条新通知");
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
            gateway = new HttpGateway(
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
}
