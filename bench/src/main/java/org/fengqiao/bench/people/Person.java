package org.fengqiao.bench.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo person signed in over HTTP, as a browser would be. */
public final class Person {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String site;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Person(String site) {
        this.site = site;
    }

    public static Person signedIn(String site, String id) throws IOException, InterruptedException {
        var person = new Person(site);
        person.get("/api/me");
        person.post("/api/demo/sign-in", Map.of("person", id));
        person.get("/api/me");
        return person;
    }

    public static JsonNode everybody(String site) throws IOException, InterruptedException {
        return new Person(site).get("/api/demo/people");
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, Map.of());
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public JsonNode put(String path, long version, Object body) throws IOException, InterruptedException {
        return send("PUT", path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    public JsonNode act(String caseId, long version, String act, Object body) throws IOException, InterruptedException {
        return send("POST", "/api/cases/" + caseId + "/acts/" + act, body,
                Map.of("If-Match", "\"" + version + "\"", "Idempotency-Key", UUID.randomUUID().toString()));
    }

    private JsonNode send(String method, String path, @org.jspecify.annotations.Nullable Object body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "application/json");
        headers.forEach(request::header);
        if (!cookies.isEmpty()) request.header("Cookie", cookie());
        var token = cookies.get("XSRF-TOKEN");
        if (token != null) request.header("X-XSRF-TOKEN", token);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        }
        var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        if (response.statusCode() >= 300) {
            throw new IOException(method + " " + path.replaceAll("[0-9a-f-]{36}", "…") + " → " + response.statusCode() + " " + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return response.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    private String cookie() {
        var text = new StringBuilder();
        new LinkedHashMap<>(cookies).forEach((name, value) -> text.append(text.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return text.toString();
    }

    private void keep(String header) {
        var pair = header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
