package org.fengqiao.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers where a filter asked for a parameter that is not well encoded; controllers are looked after by {@link ProblemAdvice}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class UnreadableFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    UnreadableFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException e) {
            if (response.isCommitted()) {
                throw e;
            }
            problems.write(response, UsualProblems.of(HttpStatus.BAD_REQUEST).details());
        }
    }
}
