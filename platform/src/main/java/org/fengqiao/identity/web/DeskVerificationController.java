package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.People;
import org.fengqiao.identity.verification.Verifications;
import org.fengqiao.procedure.Office;
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

    DeskVerificationController(Verifications verifications, People people) {
        this.verifications = verifications;
        this.people = people;
    }

    /**
     * @param login phone the person signs in with
     * @param seen whether the clerk has compared the original with the person before them
     */
    record Seen(
            @NotBlank(message = "请填写登录用的手机号") @Size(max = 100, message = "登录名太长") String login,
            @Valid @NotNull(message = "请填写证件") ShownDocument document,
            @AssertTrue(message = "当面核对过证件原件和本人，才能核验") boolean seen) {}

    @PostMapping("/api/desk/verifications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@Valid @RequestBody Seen wish) {
        var clerk = CurrentViewer.require();
        if (!clerk.holds(Office.INTAKE_CLERK) && !clerk.holds(Office.FILING_CLERK)) {
            throw new OfficeRequired(Office.INTAKE_CLERK);
        }
        var document = wish.document();
        var number = document.sound("/document");
        var person = people.findByLogin(wish.login()).filter(p -> !p.id().equals(clerk.person()))
                .orElseThrow(() -> Invalid.at("/login", "没有用这个手机号登录的账号。请当事人先用手机号注册"));
        Outcomes.conclude(() -> verifications.atDesk(clerk.person(), person, document.kind(), number, document.name().strip()), "");
    }
}
