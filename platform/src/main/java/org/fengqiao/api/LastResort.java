package org.fengqiao.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Answers where no controller could: to people with a page in plain words, to programs with problem details. */
@RestController
@RequestMapping("/error")
class LastResort implements ErrorController {

    private final String page;

    LastResort() throws IOException {
        page = new ClassPathResource("error.html", LastResort.class).getContentAsString(StandardCharsets.UTF_8);
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var details = problem(request).details();
        var text = page.replace("{title}", HtmlUtils.htmlEscape(String.valueOf(details.getTitle()))).replace("{detail}", HtmlUtils.htmlEscape(String.valueOf(details.getDetail())));
        return ResponseEntity.status(details.getStatus()).contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)).body(text);
    }

    @RequestMapping
    ProblemDetail details(HttpServletRequest request) {
        return problem(request).details();
    }

    private static Problem problem(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : null;
        return switch (status) {
            case null -> Problem.notFound("这个地址");
            case NOT_FOUND -> Problem.notFound("这个地址");
            case METHOD_NOT_ALLOWED -> new Problem(status, "common/method", "不支持这种操作", "这个地址不支持这种请求方法");
            case FORBIDDEN -> new Problem(status, "common/forbidden", "不能这样办", "您没有办这件事的权限，或者页面打开太久了。请刷新页面再试");
            default -> status.is4xxClientError()
                    ? new Problem(status, "common/unreadable", "这个地址打不开", "地址不完整或者有错，可能是复制链接时断开了。请从首页重新进入")
                    : new Problem(status, "common/internal", "系统出错了", "这次操作没有完成，也没有留下任何改动。编号：" + MDC.get("requestId"));
        };
    }
}
