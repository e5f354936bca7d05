package org.fengqiao.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers an address. Spring asks every route in turn, each of which looks the method up through all wrappers of the request; a
 * route whose first or last words are not those of the address is passed over here before it is asked.
 */
final class Routes extends RequestMappingHandlerMapping {

    private static final ScopedValue<String> ADDRESS = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, Ends> ends = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
        return ScopedValue.where(ADDRESS, address).call(() -> super.lookupHandlerMethod(address, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        var address = ADDRESS.get();
        return literal(address) && !ends.computeIfAbsent(route, Ends::of).fit(address) ? null : super.getMatchingMapping(route, request);
    }

    /** Without characters that stand for others, and without parameters of a segment. */
    private static boolean literal(String address) {
        return address.indexOf('%') < 0 && address.indexOf(';') < 0;
    }

    /** What all addresses of a route begin and end with; nothing where it has several patterns. */
    private record Ends(String beginning, String ending) {

        static Ends of(RequestMappingInfo route) {
            var patterns = route.getPatternValues();
            return patterns.size() == 1 ? of(patterns.iterator().next()) : new Ends("", "");
        }

        private static Ends of(String pattern) {
            int variable = IntStream.of(pattern.indexOf('{'), pattern.indexOf('*'), pattern.indexOf('?')).filter(i -> i >= 0).min().orElse(-1);
            if (variable < 0) {
                return new Ends(pattern, pattern);
            }
            int last = Math.max(pattern.lastIndexOf('}'), Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')));
            // a variable may stand for segments together with the slash before them
            return new Ends(pattern.substring(0, Math.max(0, pattern.lastIndexOf('/', variable))), pattern.substring(last + 1));
        }

        boolean fit(String address) {
            return address.startsWith(beginning) && address.endsWith(ending);
        }
    }

    @Component
    static final class Registration implements WebMvcRegistrations {
        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
            return new Routes();
        }
    }
}
