package org.fengqiao.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A range that ends far beyond any file ends with the file, however long the number (RFC 9110, 14.1.2); Spring reads none longer than a long. */
@Component
final class LongRanges extends OncePerRequestFilter {

    private static final Pattern TOO_LONG = Pattern.compile("\\d{19,}");
    private static final String FAR_BEYOND = "9".repeat(18);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var range = request.getHeader(HttpHeaders.RANGE);
        chain.doFilter(range != null && TOO_LONG.matcher(range).find() ? new Shortened(request) : request, response);
    }

    private static final class Shortened extends HttpServletRequestWrapper {

        Shortened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var value = super.getHeader(name);
            return value != null && name.equalsIgnoreCase(HttpHeaders.RANGE) ? TOO_LONG.matcher(value).replaceAll(FAR_BEYOND) : value;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.RANGE) ? Collections.enumeration(Collections.singleton(getHeader(name))) : super.getHeaders(name);
        }
    }
}
