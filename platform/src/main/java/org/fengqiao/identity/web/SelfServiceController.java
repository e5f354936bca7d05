package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.session.Sessions;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SelfService;
import org.fengqiao.identity.signin.SelfService.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts citizens open themselves, and passwords they have forgotten. */
@RestController
@RequestMapping(path = "/api/sign-in", produces = "application/json")
class SelfServiceController {

    static final String PHONE = "1\\d{10}";
    static final String PHONE_WRONG = "请填写 11 位手机号";

    private final SelfService service;
    private final Sessions sessions;

    SelfServiceController(SelfService service, Sessions sessions) {
        this.service = service;
        this.sessions = sessions;
    }

    /** What somebody without a password wants. */
    enum Purpose {
        REGISTER,
        RECOVER
    }

    record CodeWish(@NotBlank(message = PHONE_WRONG) @Pattern(regexp = PHONE, message = PHONE_WRONG) String phone, @NotNull(message = "请说明是注册还是找回密码") Purpose purpose) {}

    record Registration(
            @NotBlank(message = PHONE_WRONG) @Pattern(regexp = PHONE, message = PHONE_WRONG) String phone,
            @NotBlank(message = "请填写短信里的验证码") @Size(max = 10, message = "验证码是六位数字") String code,
            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名太长") String name,
            @NotBlank(message = "请设一个密码") @Size(max = 128, message = "密码太长") String password) {

        @Override
        public String toString() {
            return "Registration";
        }
    }

    record Recovery(
            @NotBlank(message = PHONE_WRONG) @Pattern(regexp = PHONE, message = PHONE_WRONG) String phone,
            @NotBlank(message = "请填写短信里的验证码") @Size(max = 10, message = "验证码是六位数字") String code,
            @NotBlank(message = "请设一个新密码") @Size(max = 128, message = "密码太长") String password) {

        @Override
        public String toString() {
            return "Recovery";
        }
    }

    /** Answers alike whether or not the phone has an account; the message to the phone says which. */
    @PostMapping("/codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void send(@Valid @RequestBody CodeWish wish, HttpServletRequest request) {
        open();
        var from = From.request(request);
        var sent = switch (wish.purpose()) {
            case REGISTER -> service.sendToRegister(wish.phone(), from);
            case RECOVER -> service.sendToRecover(wish.phone(), from);
        };
        if (!sent) {
            throw tooMany();
        }
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(@Valid @RequestBody Registration wish, HttpServletRequest request) {
        open();
        done(service.register(wish.phone(), wish.code(), wish.name().strip(), wish.password(), From.request(request)));
    }

    /** Every session of the account ends. */
    @PostMapping("/recover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recover(@Valid @RequestBody Recovery wish, HttpServletRequest request) {
        open();
        sessions.endAll(done(service.recover(wish.phone(), wish.code(), wish.password(), From.request(request))).person(), null);
    }

    private void open() {
        if (!service.enabled()) {
            throw new Problem(HttpStatus.FORBIDDEN, "identity/no-self-service", "没有开放自助注册", "本院没有开放手机号注册和找回密码").instead("请到诉讼服务窗口开通账号或重设密码");
        }
    }

    static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.WrongCode() -> throw Invalid.at("/code", "验证码不对或已过期，请核对短信，或重新获取");
            case Outcome.Weak(var flaws) -> throw Invalid.at("/password", String.join("", flaws));
        };
    }

    static Problem tooMany() {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "identity/too-many-codes", "验证码要得太频繁", "刚发过的验证码还有效，请先看看手机短信；没有收到的，过几分钟再试");
    }
}
