package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.security.Doors;
import org.fengqiao.identity.session.Sessions;
import org.fengqiao.identity.signin.Credentials;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SignInLog;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What I prove myself with, and where I am signed in. */
@RestController
@RequestMapping(path = "/api/me", produces = "application/json")
class MySecurityController {

    private static final String WRONG_CODE = "动态码不对，请等下一个数字再试";

    private final Credentials credentials;
    private final Sessions sessions;
    private final Doors doors;
    private final SignInLog log;

    MySecurityController(Credentials credentials, Sessions sessions, Doors doors, SignInLog log) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.doors = doors;
        this.log = log;
    }

    record NewPassword(
            @NotBlank(message = "请填写现在的密码") @Size(max = 128) String current, @NotBlank(message = "请填写新密码") @Size(max = 128, message = "密码太长") String password) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    record Code(@NotBlank(message = "请填写动态码") @Size(max = 10) String code) {}

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@Valid @RequestBody NewPassword wish, HttpServletRequest request, HttpServletResponse response) {
        var me = me();
        Proofs.require(credentials.isPassword(me, wish.current()), "/current", "现在的密码不对");
        var flaws = credentials.change(me, wish.password());
        if (!flaws.isEmpty()) {
            throw Invalid.at("/password", String.join("", flaws));
        }
        doors.passwordChanged(me, request, response);
        sessions.endAll(me, request.getSession().getId());
    }

    @PostMapping("/totp")
    Credentials.Seed beginTotp() {
        return credentials.beginTotp(me()).orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "identity/totp", "已有动态码", "请先停用现在的动态码，再绑定新的"));
    }

    @PostMapping("/totp/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmTotp(@Valid @RequestBody Code code) {
        Proofs.require(credentials.confirmTotp(me(), code.code()), "/code", WRONG_CODE);
    }

    @PostMapping("/totp/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endTotp(@Valid @RequestBody Code code) {
        Proofs.require(credentials.endTotp(me(), code.code()), "/code", WRONG_CODE);
    }

    @GetMapping("/sessions")
    List<SessionRow> sessions(HttpServletRequest request) {
        return SessionRow.of(sessions, me(), request);
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable String id, HttpServletRequest request) {
        if (!sessions.end(me(), id)) {
            throw Problem.notFound("这个会话");
        }
        log.write(me(), SignInLog.How.ENDED, SignInLog.Result.OK, From.request(request));
    }

    /** The last attempts to sign in as me. */
    @GetMapping("/sign-ins")
    List<SignInLog.Line> signIns() {
        return log.read(SignInLog.Which.of(me()), 0, 20);
    }

    private static UUID me() {
        return CurrentViewer.require().person();
    }
}
