package org.fengqiao.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Refuses bodies larger than there is {@link BodyRoom} for, before anything else looks at the request: by the length it says, without reading,
 * or where it says none, as soon as so much has come.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class BodyLimit extends OncePerRequestFilter {

    private final List<Room> rooms;
    private final ProblemWriter problems;

    BodyLimit(List<BodyRoom> rooms, ProblemWriter problems) {
        this.rooms = rooms.stream().map(r -> new Room(r.method(), PathPatternParser.defaultInstance.parse(r.path()), r.bytes())).toList();
        this.problems = problems;
    }

    private record Room(HttpMethod method, PathPattern path, long bytes) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long said = request.getContentLengthLong();
        if (said >= 0 && said <= BodyRoom.USUAL || said < 0 && request.getHeader("Transfer-Encoding") == null && request.getProtocol().startsWith("HTTP/1")) {
            chain.doFilter(request, response);
            return;
        }
        long most = room(request);
        if (said > most) {
            problems.write(response, tooLarge().details());
            return;
        }
        try {
            chain.doFilter(said < 0 ? new CountedBody(request, most) : request, response);
        } catch (Problem e) {
            if (response.isCommitted()) {
                throw e;
            }
            problems.write(response, e.details());
        }
    }

    private long room(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return rooms.stream()
                .filter(r -> r.method().matches(request.getMethod()) && r.path().matches(path))
                .mapToLong(Room::bytes)
                .findFirst()
                .orElse(BodyRoom.USUAL);
    }

    static Problem tooLarge() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "common/too-large", "提交的内容太大", "一次提交的文字太多，没有收下")
                .instead("请把内容写短一些；成篇的材料请作为文件上传");
    }
}
