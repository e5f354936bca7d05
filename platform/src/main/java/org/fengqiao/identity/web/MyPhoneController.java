package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.signin.Credentials;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.PhoneChange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The phone I am written to, and sign in with where I registered by phone. */
@RestController
@RequestMapping(path = "/api/me/phone", produces = "application/json")
class MyPhoneController {

    private final PhoneChange phones;
    private final Credentials credentials;

    MyPhoneController(PhoneChange phones, Credentials credentials) {
        this.phones = phones;
        this.credentials = credentials;
    }

    record NewPhone(
            @NotBlank(message = SelfServiceController.PHONE_WRONG) @Pattern(regexp = SelfServiceController.PHONE, message = SelfServiceController.PHONE_WRONG)
                    String phone) {}

    record ProvedPhone(
            @NotBlank(message = SelfServiceController.PHONE_WRONG) @Pattern(regexp = SelfServiceController.PHONE, message = SelfServiceController.PHONE_WRONG)
                    String phone,
            @NotBlank(message = "请填写短信里的验证码") @Size(max = 10, message = "验证码是六位数字") String code,
            @Nullable @Size(max = 128, message = "密码太长") String password) {

        @Override
        public String toString() {
            return "ProvedPhone";
        }
    }

    /** Answers alike whether or not the phone belongs to another account; the message to the phone says which. */
    @PostMapping("/codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void send(@Valid @RequestBody NewPhone wish, HttpServletRequest request) {
        CurrentViewer.require();
        if (!phones.send(wish.phone(), From.request(request))) {
            throw SelfServiceController.tooMany();
        }
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody ProvedPhone wish, HttpServletRequest request) {
        var me = CurrentViewer.require().person();
        if (credentials.hasPassword(me)) {
            Proofs.require(credentials.isPassword(me, Objects.requireNonNullElse(wish.password(), "")), "/password", "请填写现在的登录密码，刚才填的不对");
        }
        SelfServiceController.done(phones.change(me, wish.phone(), wish.code(), From.request(request)));
    }
}
