package org.fengqiao.identity.verification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers behind one address over HTTP: posts {@code {kind, number, name, phone | firm}}; 200 answers {@code {verdict, receipt}}, 404 stands for an
 * unknown number, everything else may be asked again.
 */
@Component
@ConditionalOnExpression("'${fengqiao.registers.url:}' != '' and '${fengqiao.registers.url:}' != 'sandbox'")
class HttpRegister implements Register {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI url;
    private final String token;
    private final JsonMapper json;

    HttpRegister(@Value("${fengqiao.registers.url}") URI url, @Value("${fengqiao.registers.token:}") String token, JsonMapper json) {
        this.url = url;
        this.token = token;
        this.json = json;
    }

    @Override
    public Answer ask(Claim claim) {
        var request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body(claim)))
                .build();
        try {
            return answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | JacksonException e) {
            throw new Unavailable("register does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
    }

    private String body(Claim claim) {
        var body = new LinkedHashMap<String, String>();
        body.put("kind", claim.kind());
        body.put("number", claim.number());
        body.put("name", claim.name());
        switch (claim) {
            case Claim.Document(_, _, _, var phone) when phone != null -> body.put("phone", phone);
            case Claim.Document _ -> { }
            case Claim.Licence(_, _, var firm) -> body.put("firm", firm);
        }
        return json.writeValueAsString(body);
    }

    private Answer answer(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> json.readValue(response.body(), Answer.class);
            case 404 -> new Answer(Verdict.UNKNOWN, response.headers().firstValue("X-Request-Id").orElse(""));
            default -> throw new Unavailable("register answers " + response.statusCode());
        };
    }
}
