package org.fengqiao.notices.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * A carrier over HTTP: posts {@code {channel, address, text, link}} with the dedupe key as {@code Idempotency-Key}; the link only where there is one. 2xx is a
 * receipt, 4xx a refusal of the address, everything else may be tried again.
 */
class HttpGateway implements MessageGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Set<Channel> channels;
    private final URI url;
    private final String token;
    private final JsonMapper json;

    HttpGateway(Set<Channel> channels, URI url, String token, JsonMapper json) {
        this.channels = channels;
        this.url = url;
        this.token = token;
        this.json = json;
    }

    @Override
    public boolean carries(Channel channel) {
        return channels.contains(channel);
    }

    @Override
    public String send(OutboundMessage message) {
        var body = json.writeValueAsString(message.link() == null
                ? Map.of("channel", message.channel(), "address", message.address(), "text", message.text())
                : Map.of("channel", message.channel(), "address", message.address(), "text", message.text(), "link", message.link()));
        var request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", message.dedupeKey())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return receipt(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new GatewayUnavailable("carrier does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayUnavailable("interrupted");
        }
    }

    private static String receipt(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return answer.body();
        }
        if (status / 100 == 4 && status != 408 && status != 429) {
            throw new AddressRefused("carrier answers " + status);
        }
        throw new GatewayUnavailable("carrier answers " + status);
    }
}
