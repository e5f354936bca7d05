package org.fengqiao.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * What went wrong, as people and programs are told (RFC 9457). Throw it from a web layer, or build details from it.
 * {@code title}, {@code detail} and {@code instead} are Chinese and shown as they are; programs tell problems apart by {@code type}.
 */
public final class Problem extends RuntimeException {

    /** Header with a UUID of the client's own, the same for every repetition of one request. */
    public static final String KEY = "Idempotency-Key";

    private final HttpStatus status;
    private final String code;
    private final String title;
    private @Nullable String instead;
    private List<Flaw> flaws = List.of();
    private final Map<String, Object> more = new LinkedHashMap<>();

    /** @param code {@code <module>/<code>}, the last two segments of the type */
    public Problem(HttpStatus status, String code, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public Problem instead(String advice) {
        this.instead = advice;
        return this;
    }

    public Problem flaws(List<Flaw> found) {
        this.flaws = List.copyOf(found);
        return this;
    }

    /** Something programs need to go on; left out where there is nothing. */
    public Problem with(String name, @Nullable Object value) {
        if (value != null) {
            more.put(name, value);
        }
        return this;
    }

    public ProblemDetail details() {
        var details = ProblemDetail.forStatusAndDetail(status, getMessage());
        details.setType(URI.create("/problems/" + code));
        details.setTitle(title);
        if (instead != null) {
            details.setProperty("instead", instead);
        }
        if (!flaws.isEmpty()) {
            details.setProperty("errors", flaws);
        }
        more.forEach(details::setProperty);
        return details;
    }

    /** One thing wrong, with a JSON pointer to it. */
    public record Flaw(String pointer, String detail) {}

    /** What was filled in cannot be taken as it is, for each of these. */
    public static Problem invalid(List<Flaw> flaws) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "common/invalid", "请检查填写的内容", "有 " + flaws.size() + " 处需要改正").flaws(flaws);
    }

    /** Something that must not be done twice was asked for without the {@value #KEY} that tells a repetition. */
    public static Problem noKey() {
        return new Problem(HttpStatus.BAD_REQUEST, "common/no-key", "缺少请求编号", "请求头 " + KEY + " 要带一个新的 UUID，重复提交时用同一个");
    }

    /** The id of what a request makes: the same for every repetition under the sender's key, a new one without a key. */
    public static UUID idOf(UUID sender, @Nullable UUID key) {
        return key == null ? UUID.randomUUID() : UUID.nameUUIDFromBytes((sender + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** A key was used before for something else. */
    public static Problem keyReused() {
        return new Problem(HttpStatus.CONFLICT, "common/key-reused", "请求编号已经用过", "这个请求编号已用于另一项办理").instead("请刷新页面后重新提交");
    }

    public static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "common/not-found", "没有找到", "没有找到" + what + "，或者您无权查看")
                .instead("请检查地址，或从列表重新进入");
    }
}
