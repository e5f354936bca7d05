package org.fengqiao.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            case null -> UsualProblems.of(HttpStatus.NOT_FOUND);
            case BAD_REQUEST -> new Problem(status, "common/unreadable", "这个地址打不开", "地址不完整或者有错，可能是复制链接时断开了。请从首页重新进入");
            default -> UsualProblems.of(status);
        };
    }
}
