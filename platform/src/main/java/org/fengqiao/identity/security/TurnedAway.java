package org.fengqiao.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.fengqiao.api.ProblemWriter;
import org.fengqiao.identity.OfficeRequired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API answers to those who have not signed in (401) or may not (403). */
@Component
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    TurnedAway(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        problems.write(response, notSignedIn(why));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        problems.write(response, refused(why));
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(AuthenticationException why) {
        return problem(HttpStatus.UNAUTHORIZED, "not-signed-in", "尚未登录", "请先登录再继续；填写的内容已经保存的不会丢失。");
    }

    @ExceptionHandler
    ProblemDetail refused(AccessDeniedException why) {
        if (why instanceof CsrfException) {
            return problem(HttpStatus.FORBIDDEN, "csrf", "页面已过期", "请刷新页面后再试一次。");
        }
        var now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && Doors.mustChange(now)) {
            return problem(HttpStatus.FORBIDDEN, "password-must-change", "请先修改密码", "这是一次性或到期的密码，请先修改密码再继续。");
        }
        return problem(HttpStatus.FORBIDDEN, "not-allowed", "没有权限", detail(why));
    }

    private static String detail(AccessDeniedException why) {
        return why instanceof OfficeRequired office ? "此操作需要“" + office.office().label() + "”职务。" : "您的身份不能办理此事；如有疑问，请联系本院系统管理员。";
    }

    private static ProblemDetail problem(HttpStatus status, String code, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/identity/" + code));
        problem.setTitle(title);
        return problem;
    }
}
