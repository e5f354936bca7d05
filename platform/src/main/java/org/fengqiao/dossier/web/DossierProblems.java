package org.fengqiao.dossier.web;

import java.net.URI;
import org.fengqiao.dossier.DossierProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells people what is wrong with a file and how to put it right. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class DossierProblems {

    @ExceptionHandler
    ProblemDetail on(DossierProblem problem) {
        var detail = ProblemDetail.forStatus(status(problem.kind()));
        detail.setType(URI.create("/problems/dossier/" + problem.code()));
        detail.setTitle(problem.getMessage());
        detail.setDetail(problem.getMessage() + problem.instead());
        detail.setProperty("instead", problem.instead());
        return detail;
    }

    private static HttpStatus status(DossierProblem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case REFUSED -> HttpStatus.CONFLICT;
            case CONTENT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
