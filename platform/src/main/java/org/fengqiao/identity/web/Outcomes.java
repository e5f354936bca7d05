package org.fengqiao.identity.web;

import java.util.function.Supplier;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.verification.Register;
import org.fengqiao.identity.verification.Verifications.Outcome;
import org.springframework.http.HttpStatus;

/** What people are told of a verification that did not end well. */
final class Outcomes {

    private Outcomes() {}

    /** @param differs what to say where the number exists and what goes with it differs */
    static void conclude(Supplier<Outcome> verification, String differs) {
        switch (asked(verification)) {
            case VERIFIED -> { }
            case DIFFERS -> throw Invalid.at("/number", differs);
            case UNKNOWN -> throw Invalid.at("/number", "登记机关查不到这个号码，请核对");
            case ENDED -> throw Invalid.at("/number", "这个证件已经失效或者注销，请用有效的证件");
            case TAKEN -> throw new Problem(HttpStatus.CONFLICT, "identity/taken", "这个证件已经在另一个账号上核验过", "一个证件只能核验一个账号")
                    .instead("请用原来的账号登录，忘了密码可以找回；进不去了的，带证件到诉讼服务窗口，可以把它并到现在的账号");
            case TOO_OFTEN -> throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "identity/too-often", "今天核验的次数太多", "为了保护证件不被冒用，一天里对不上的次数有限")
                    .instead("请明天再试，或者带证件到诉讼服务窗口");
        }
    }

    private static Outcome asked(Supplier<Outcome> verification) {
        try {
            return verification.get();
        } catch (Register.Unavailable e) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "identity/register", "登记机关的系统暂时没有回应", "还没有核验，什么也没有改变")
                    .instead("请过几分钟再试，或者带证件到诉讼服务窗口");
        }
    }
}
