package org.fengqiao.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser as far as tests need one: keeps cookies, sends the CSRF header back, follows no redirect unless asked. */
public final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final Map<String, String> headers = new HashMap<>();

    public Browser(int port) {
        this("http://localhost:" + port);
    }

    public Browser(String base) {
        this.base = base;
    }

    /** One that is signed in as a person of the demo. */
    public static Browser signedIn(int port, UUID person) {
        var browser = new Browser(port);
        browser.get("/api/me");
        browser.send("POST", "/api/demo/sign-in", "{\"person\":\"" + person + "\"}");
        return browser;
    }

    /** Sends a header along from now on, as a proxy does. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return exchange(request(path).GET().build());
    }

    public JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    public HttpResponse<String> send(String method, String path, @Nullable String json) {
        var request = request(path).header("Content-Type", "application/json");
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return exchange(request.method(method, json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Saves something over the version one has seen. */
    public HttpResponse<String> put(String path, long seen, String json) {
        var request = request(path).header("Content-Type", "application/json").header("If-Match", "\"" + seen + "\"");
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return exchange(request.PUT(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Does an act in a case at a version, with a key of its own. */
    public HttpResponse<String> act(UUID caseId, String act, long version, String json) {
        return act(caseId, act, version, json, UUID.randomUUID(), null);
    }

    /** Does an act under a key, as one does who repeats a request. */
    public HttpResponse<String> act(UUID caseId, String act, long version, String json, UUID key) {
        return act(caseId, act, version, json, key, null);
    }

    /** Does an act in a capacity one claims to have. */
    public HttpResponse<String> act(UUID caseId, String act, long version, String json, @Nullable Capacity as) {
        return act(caseId, act, version, json, UUID.randomUUID(), as);
    }

    private HttpResponse<String> act(UUID caseId, String act, long version, String json, UUID key, @Nullable Capacity as) {
        var request = request("/api/cases/" + caseId + "/acts/" + act)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key.toString());
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        if (as != null) {
            request.header("X-Act-As", as.name());
        }
        return exchange(request.POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Does something once, under a key that tells a repetition. */
    public HttpResponse<String> once(UUID key, String path, String json) {
        var request = request(path).header("Content-Type", "application/json").header("Idempotency-Key", key.toString());
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return exchange(request.POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    /** Uploads a small file in one piece; answers how it was taken where it should lie. */
    public HttpResponse<String> upload(byte[] content, String where) {
        return send("POST", "/api/uploads/" + sent(content) + "/complete", where);
    }

    /** Sends a small file in one piece and leaves it to be completed; answers the upload's id. */
    public String sent(byte[] content) {
        var id = JSON.readTree(send("POST", "/api/uploads", "{\"name\":\"材料.pdf\",\"size\":" + content.length + "}").body()).get("id").asString();
        var piece = request("/api/uploads/" + id + "/chunks/0").header("Content-Type", "application/octet-stream");
        cookie("XSRF-TOKEN").ifPresent(token -> piece.header("X-XSRF-TOKEN", token));
        exchange(piece.PUT(HttpRequest.BodyPublishers.ofByteArray(content)).build());
        return id;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).map(HttpCookie::getValue).findFirst();
    }

    /** Carries the session over to another node. */
    public Browser to(int port) {
        var other = new Browser(port);
        cookies.getCookieStore().getCookies().forEach(c -> other.cookies.getCookieStore().add(URI.create("http://localhost:" + port), c));
        return other;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
