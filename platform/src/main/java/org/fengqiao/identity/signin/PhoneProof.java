package org.fengqiao.identity.signin;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.function.Supplier;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.TextMessages;
import org.fengqiao.identity.signin.PhoneCodes.Purpose;
import org.fengqiao.identity.signin.SelfService.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves that somebody holds a phone: sends it a code, and does something for whoever gives the code back. What cannot be done is told to the phone alone. */
@Service
class PhoneProof {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PhoneCodes codes;
    private final TextMessages texts;
    private final TransactionTemplate transaction;
    private final SelfServiceSettings settings;

    PhoneProof(PhoneCodes codes, TextMessages texts, TransactionTemplate transaction, SelfServiceSettings settings) {
        this.codes = codes;
        this.texts = texts;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * Sends a code; false where too many were asked for.
     *
     * @param good whether there is something a code could do for this phone; otherwise the phone is told why not
     */
    boolean send(String phone, From from, Purpose purpose, boolean good) {
        var code = good ? "%06d".formatted(RANDOM.nextInt(1_000_000)) : null;
        return CurrentViewer.asSystem(() -> Boolean.TRUE.equals(transaction.execute(_ -> {
            var noted = codes.note(phone, from.ip(), purpose, code);
            noted.ifPresent(id -> texts.send(phone, text(purpose, code), "phone-code/" + id));
            return noted.isPresent();
        })));
    }

    private String text(Purpose purpose, @Nullable String code) {
        var what = switch (purpose) {
            case REGISTER -> code == null ? "这个手机号已经注册过，请直接登录；忘了密码，在登录页点“忘记密码”" : "注册验证码 " + code;
            case RECOVER -> code == null ? "这个手机号还没有可以自己找回的账号；没有注册过的，在登录页点“手机号注册”" : "找回密码验证码 " + code;
            case CHANGE -> code == null ? "这个手机号已经是另一个账号的登录手机号，不能再绑定" : "换绑手机号验证码 " + code;
        };
        var valid = code == null ? "" : "，" + settings.valid().toMinutes() + " 分钟内有效，不要告诉任何人";
        return "【枫桥】" + what + valid + "。不是您本人操作的，不用理会。";
    }

    /** A guess counts whatever comes after it; the code is used up only by what succeeds. */
    Outcome with(String phone, Purpose purpose, String code, Supplier<Outcome> then) {
        return CurrentViewer.asSystem(() -> {
            var right = Objects.requireNonNull(transaction.execute(_ -> codes.guess(phone, purpose, code)));
            return right.isEmpty() ? new Outcome.WrongCode() : Objects.requireNonNull(transaction.execute(status -> {
                var outcome = codes.use(right.get()) ? then.get() : new Outcome.WrongCode();
                if (!(outcome instanceof Outcome.Done)) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        });
    }
}
