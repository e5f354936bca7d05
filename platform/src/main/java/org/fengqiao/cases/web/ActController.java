package org.fengqiao.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.Receipt;
import org.fengqiao.procedure.Capacity;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where people act in cases. */
@RestController
class ActController {

    private final Cases cases;

    ActController(Cases cases) {
        this.cases = cases;
    }

    @PostMapping(path = "/api/cases/{id}/acts/{act}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> act(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(name = Problem.KEY, required = false) @Nullable UUID key,
            @RequestHeader(name = "X-Act-As", required = false) @Nullable String as,
            @RequestHeader(name = "X-For-Party", required = false) @Nullable UUID forParty,
            @RequestBody(required = false) @Nullable String body,
            HttpServletRequest http) {
        if (key == null) {
            throw Problem.noKey();
        }
        var receipt = cases.act(new ActRequest(
                id, act, version(seen), key, body == null ? "" : body, capacity(as), forParty,
                String.valueOf(MDC.get("requestId")), http.getRemoteAddr()));
        return ResponseEntity.ok().eTag("\"" + receipt.version() + "\"").body(receipt);
    }

    private static @Nullable Capacity capacity(@Nullable String name) {
        try {
            return name == null ? null : Capacity.named(name);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "cases/capacity", "不认识这种身份", "请求头 X-Act-As 写的身份不存在");
        }
    }

    private static long version(@Nullable String seen) {
        if (seen == null) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED, "cases/no-version", "缺少案件版本", "请求头 If-Match 要带您看到的案件版本");
        }
        try {
            return Long.parseLong(seen.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "cases/version", "案件版本不对", "请求头 If-Match 应是案件页面给出的版本");
        }
    }
}
