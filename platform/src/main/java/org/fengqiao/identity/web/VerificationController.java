package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Lawyers;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.verification.DocumentKind;
import org.fengqiao.identity.verification.Verifications;
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

    /**
     * @param connected whether there is a register to ask; without one, documents are seen at desks only
     * @param last4 the last characters of the verified number; the number itself is not kept
     */
    record State(boolean connected, boolean verified, String label, @Nullable String name, @Nullable String last4, List<Choice> choices, @Nullable Licence licence) {}

    record LicenceWish(
            @NotBlank(message = "请填写执业证号") @Pattern(regexp = "\\d{17}", message = "律师执业证号是 17 位数字") String number,
            @NotBlank(message = "请填写律师事务所") @Size(max = 100, message = "律师事务所的名称太长") String firm) {}

    @GetMapping
    State state() {
        var me = me();
        var choices = Stream.of(DocumentKind.values()).map(k -> new Choice(k, k.label(), k.hint())).toList();
        return new State(
                verifications.connected(), verified(me), me.realNameLevel().label(), me.name(), me.idNumberLast4(), choices,
                lawyers.find(me.id()).map(l -> new Licence(l.licence(), l.firm())).orElse(null));
    }

    /** Once verified, the name is no longer a matter of what one says. */
    @PostMapping("/document")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void document(@Valid @RequestBody ShownDocument wish) {
        var me = me();
        var name = verified(me) ? me.name() : wish.name().strip();
        Outcomes.conclude(
                () -> verifications.document(me, wish.kind(), wish.sound(""), name), "姓名、证件号码和登录用的手机号对不上。请核对；手机号不是用本人证件办的，请到诉讼服务窗口核验");
    }

    @PostMapping("/licence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void licence(@Valid @RequestBody LicenceWish wish) {
        var me = me();
        if (!verified(me)) {
            throw new Problem(HttpStatus.CONFLICT, "identity/unidentified", "请先核验身份", "核验执业证以前，要先核验本人身份证件");
        }
        Outcomes.conclude(() -> verifications.licence(me, wish.number(), wish.firm().strip()), "姓名、执业证号和律师事务所对不上，请按执业证上的写");
    }

    private Person me() {
        return people.find(CurrentViewer.require().person()).orElseThrow();
    }

    private static boolean verified(Person person) {
        return person.realNameLevel().atLeast(RealNameLevel.DOCUMENT);
    }
}
