package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Lawyers;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.verification.DocumentKind;
import org.fengqiao.identity.verification.Register;
import org.fengqiao.identity.verification.Verifications;
import org.fengqiao.identity.verification.Verifications.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proving who I am by an identity document, and that I am a lawyer. */
@RestController
@RequestMapping(path = "/api/me/verification", produces = "application/json")
class VerificationController {

    private final Verifications verifications;
    private final People people;
    private final Lawyers lawyers;

    VerificationController(Verifications verifications, People people, Lawyers lawyers) {
        this.verifications = verifications;
        this.people = people;
        this.lawyers = lawyers;
    }

    /** A document one can choose, with what its number looks like. */
    record Choice(DocumentKind kind, String label, String hint) {}

    record Licence(String number, String firm) {}

    /** @param last4 the last characters of the verified number; the number itself is not kept */
    record State(boolean verified, String label, @Nullable String name, @Nullable String last4, List<Choice> choices, @Nullable Licence licence) {}

    record DocumentWish(
            @NotNull(message = "请选择证件") DocumentKind kind,
            @NotBlank(message = "请填写证件上的姓名") @Size(max = 50, message = "姓名太长") String name,
            @NotBlank(message = "请填写证件号码") @Size(max = 30, message = "证件号码太长") String number) {

        @Override
        public String toString() {
            return "DocumentWish";
        }
    }

    record LicenceWish(
            @NotBlank(message = "请填写执业证号") @Pattern(regexp = "\\d{17}", message = "律师执业证号是 17 位数字") String number,
            @NotBlank(message = "请填写律师事务所") @Size(max = 100, message = "律师事务所的名称太长") String firm) {}

    @GetMapping
    State state() {
        var me = me();
        var choices = Stream.of(DocumentKind.values()).map(k -> new Choice(k, k.label(), k.hint())).toList();
        return new State(
                verified(me), me.realNameLevel().label(), me.name(), me.idNumberLast4(), choices,
                lawyers.find(me.id()).map(l -> new Licence(l.licence(), l.firm())).orElse(null));
    }

    /** Once verified, the name is no longer a matter of what one says. */
    @PostMapping("/document")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void document(@Valid @RequestBody DocumentWish wish) {
        var me = me();
        var number = wish.number().strip().toUpperCase(Locale.ROOT);
        if (!wish.kind().couldBe(number)) {
            throw invalid("/number", "请核对" + wish.kind().label() + "号码：" + wish.kind().hint());
        }
        var name = verified(me) ? me.name() : wish.name().strip();
        conclude(() -> verifications.document(me, wish.kind(), number, name), "姓名、证件号码和登录用的手机号对不上。请核对；手机号不是用本人证件办的，请到诉讼服务窗口核验");
    }

    @PostMapping("/licence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void licence(@Valid @RequestBody LicenceWish wish) {
        var me = me();
        if (!verified(me)) {
            throw new Problem(HttpStatus.CONFLICT, "identity/unidentified", "请先核验身份", "核验执业证以前，要先核验本人身份证件");
        }
        conclude(() -> verifications.licence(me, wish.number(), wish.firm().strip()), "姓名、执业证号和律师事务所对不上，请按执业证上的写");
    }

    private void conclude(Supplier<Outcome> verification, String differs) {
        var outcome = asked(verification);
        switch (outcome) {
            case VERIFIED -> { }
            case DIFFERS -> throw invalid("/number", differs);
            case UNKNOWN -> throw invalid("/number", "登记机关查不到这个号码，请核对");
            case ENDED -> throw invalid("/number", "这个证件已经失效或者注销，请用有效的证件");
            case TAKEN -> throw new Problem(HttpStatus.CONFLICT, "identity/taken", "这个证件已经在另一个账号上核验过", "一个证件只能核验一个账号")
                    .instead("请用原来的账号登录，忘了密码可以找回；要合并账号的，请到诉讼服务窗口");
            case TOO_OFTEN -> throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "identity/too-often", "今天核验的次数太多", "为了保护证件不被冒用，一天里对不上的次数有限")
                    .instead("请明天再试，或者带证件到诉讼服务窗口");
        }
    }

    private static Outcome asked(Supplier<Outcome> verification) {
        try {
            return verification.get();
        } catch (Register.Unavailable e) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "identity/register", "登记机关的系统暂时没有回应", "还没有核验，什么也没有改变").instead("请过几分钟再试");
        }
    }

    private Person me() {
        return people.find(CurrentViewer.require().person()).orElseThrow();
    }

    private static boolean verified(Person person) {
        return person.realNameLevel().atLeast(RealNameLevel.DOCUMENT);
    }

    private static Problem invalid(String pointer, String detail) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "identity/invalid", "请检查填写的内容", detail).flaws(List.of(new Problem.Flaw(pointer, detail)));
    }
}
