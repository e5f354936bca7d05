package org.fengqiao.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.jspecify.annotations.Nullable;

/** Answers whatever goes wrong with problem details in Chinese; a stack trace stays in the log. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Set<String> MISSING = Set.of("NotBlank", "NotNull", "NotEmpty");

    @ExceptionHandler
    ProblemDetail on(Problem problem) {
        return problem.details();
    }

    /** Parameters that are not well encoded, or have characters that cannot be kept. What was sent stays out of the log. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ProblemDetail onUnreadable() {
        return UsualProblems.of(HttpStatus.BAD_REQUEST).details();
    }

    @ExceptionHandler
    ProblemDetail on(RuntimeException bug) {
        var value = BadValue.in(bug);
        if (value.isPresent()) {
            return value.get().details();
        }
        var outage = Outage.in(bug);
        if (outage.isPresent()) {
            log.warn("not served: {}", bug.toString());
            return outage.get().details();
        }
        log.error("request failed", bug);
        return UsualProblems.internal().details();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var byField = new LinkedHashMap<String, FieldError>();
        for (var error : e.getBindingResult().getFieldErrors()) {
            byField.merge(error.getField(), error, (one, other) -> saysMissing(other) ? other : one);
        }
        List<Problem.Flaw> flaws = byField.values().stream()
                .map(f -> new Problem.Flaw(
                        "/" + f.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'), String.valueOf(f.getDefaultMessage())))
                .toList();
        return ResponseEntity.unprocessableContent().body(Problem.invalid(flaws).details());
    }

    /** Of what is empty nobody wants to hear that it is too short as well. */
    private static boolean saysMissing(FieldError error) {
        return MISSING.contains(String.valueOf(error.getCode()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status).headers(headers).body(UsualProblems.of(HttpStatus.valueOf(status.value())).details());
    }
}
