package org.fengqiao.identity.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.signin.SignInLog.Result;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What somebody is told whose sign-in failed. */
final class SignInProblems {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(Moment.ZONE);

    private SignInProblems() {}

    static Problem of(Result why, @Nullable OffsetDateTime until) {
        return switch (why) {
            case WRONG, OK -> new Problem(HttpStatus.UNAUTHORIZED, "identity/wrong", "登录名或密码不对", "请检查登录名和密码，注意大小写").instead("忘记密码的，市民可以用手机号找回，工作人员请联系本院系统管理员重设");
            case WRONG_CODE -> new Problem(HttpStatus.UNAUTHORIZED, "identity/wrong-code", "动态码不对", "请输入验证器上当前显示的六位数字，每个动态码只能用一次");
            case CODE_NEEDED -> new Problem(HttpStatus.UNAUTHORIZED, "identity/code-needed", "还需要动态码", "请输入验证器上显示的六位数字");
            case LOCKED -> new Problem(
                            HttpStatus.UNAUTHORIZED,
                            "identity/locked",
                            "账号已暂时锁定",
                            "连续输错次数过多" + (until == null ? "" : "，" + CLOCK.format(until) + " 之后可以再试"))
                    .instead("着急时请联系本院系统管理员解锁");
            case DISABLED -> new Problem(HttpStatus.UNAUTHORIZED, "identity/disabled", "账号已停用", "这个账号不能再登录").instead("如有疑问请联系本院系统管理员");
        };
    }
}
