package org.fengqiao.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request an id that log lines, the journal and error messages share; one sent by a gateway is kept if it is harmless. Where its
 * logger is at debug, every request leaves a line: by the pattern of its path, since a path itself may hold the secret of an invitation.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RequestIds.class);
    private static final String HEADER = "X-Request-Id";
    private static final String ID = RequestIds.class.getName() + ".id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** What answers an error comes after the request itself, and names it too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = idOf(request);
        request.setAttribute(ID, id);
        response.setHeader(HEADER, id);
        long began = System.nanoTime();
        try {
            MDC.put("requestId", id);
            chain.doFilter(request, response);
        } finally {
            log.debug("{} {} {} in {} ms", request.getMethod(), request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), response.getStatus(),
                    (System.nanoTime() - began) / 1_000_000);
            MDC.remove("requestId");
        }
    }

    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String given) {
            return given;
        }
        var sent = request.getHeader(HEADER);
        return sent != null && HARMLESS.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    }
}
