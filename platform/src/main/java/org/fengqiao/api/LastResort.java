package org.fengqiao.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where no controller could: to people with a page in plain words, to programs with problem details. */
@RestController
@RequestMapping("/error")
class LastResort implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var problem = problem(status(request));
        return ResponseEntity.status(problem.details().getStatus()).contentType(PlainPage.TYPE).body(PlainPage.of(problem));
    }

    @RequestMapping
    ProblemDetail details(HttpServletRequest request) {
        return problem(status(request)).details();
    }

    private static @Nullable HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? HttpStatus.resolve(code) : null;
    }

    static Problem problem(@Nullable HttpStatus status) {
        return switch (status) {
            case null -> UsualProblems.of(HttpStatus.NOT_FOUND);
            case BAD_REQUEST -> new Problem(status, "common/unreadable", "这个地址打不开", "地址不完整或者有错，可能是复制链接时断开了。请从首页重新进入");
            default -> UsualProblems.of(status);
        };
    }
}
