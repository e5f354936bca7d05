package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.People;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.JoinedAccounts;
import org.fengqiao.identity.verification.Verifications;
import org.fengqiao.identity.verification.Verifications.Outcome;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A desk sees the person and the document, for those who cannot prove themselves online. */
@RestController
class DeskVerificationController {

    private final Verifications verifications;
    private final People people;
    private final JoinedAccounts joined;

    DeskVerificationController(Verifications verifications, People people, JoinedAccounts joined) {
        this.verifications = verifications;
        this.people = people;
        this.joined = joined;
    }

    /**
     * @param login phone the person signs in with
     * @param join whether another account of the same person, at which the document is known, goes over to this one; not where it is left out
     * @param seen whether the clerk has compared the original with the person before them
     */
    record Seen(
            @Nullable Boolean join,
            @NotBlank(message = "请填写登录用的手机号") @Size(max = 100, message = "登录名太长") String login,
            @Valid @NotNull(message = "请填写证件") ShownDocument document,
            @AssertTrue(message = "当面核对过证件原件和本人，才能核验") boolean seen) {}

    @PostMapping("/api/desk/verifications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@Valid @RequestBody Seen wish, HttpServletRequest request) {
        var clerk = CurrentViewer.require();
        if (!clerk.holds(Office.INTAKE_CLERK) && !clerk.holds(Office.FILING_CLERK)) {
            throw new OfficeRequired(Office.INTAKE_CLERK);
        }
        var document = wish.document();
        var number = document.sound("/document");
        var person = people.findByLogin(wish.login()).filter(p -> !p.id().equals(clerk.person()))
                .orElseThrow(() -> Invalid.at("/login", "没有用这个手机号登录的账号。请当事人先用手机号注册"));
        var name = document.name().strip();
        var outcome = Boolean.TRUE.equals(wish.join())
                ? verifications.joinedAtDesk(clerk.person(), person, document.kind(), number, name, From.request(request))
                : verifications.atDesk(clerk.person(), person, document.kind(), number, name);
        if (outcome == Outcome.TAKEN) {
            throw taken(number, name);
        }
    }

    private Problem taken(String number, String name) {
        var other = joined.bearing(number, name);
        return new Problem(HttpStatus.CONFLICT, "identity/taken", "这个证件已经在另一个账号上核验过", "一个证件只能核验一个账号")
                .instead(other.filter(JoinedAccounts.Other::joinable).isPresent()
                        ? "本人确认那也是自己的账号的，可以把它并到现在的账号"
                        : "那个账号的姓名与证件不同，或者任过职，请联系系统管理员")
                .with("other", other.orElse(null));
    }
}
