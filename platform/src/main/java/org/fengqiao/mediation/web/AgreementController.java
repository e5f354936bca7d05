package org.fengqiao.mediation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.confirmation.ConfirmationCourt;
import org.fengqiao.confirmation.CourtExplained;
import org.fengqiao.courts.Courts;
import org.fengqiao.mediation.model.Agreement;
import org.fengqiao.mediation.model.AgreementText;
import org.fengqiao.mediation.model.ConfirmationBid;
import org.fengqiao.mediation.model.MediationParticulars;
import org.fengqiao.mediation.model.Term;
import org.fengqiao.mediation.model.TermsCheck;
import org.fengqiao.procedure.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of an agreement: drafted from its terms, and every version there has been. */
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class AgreementController {

    private final Cases cases;
    private final Courts courts;
    private final InstantSource clock;

    AgreementController(Cases cases, Courts courts, InstantSource clock) {
        this.clock = clock;
        this.cases = cases;
        this.courts = courts;
    }

    record Draft(@NotNull UUID caseId, @NotEmpty @Size(max = 50) List<@Valid Term> terms) {}

    record Drafted(String text) {}

    @PostMapping("/mediation/agreement-draft")
    Drafted draft(@Valid @RequestBody Draft draft) {
        var seen = cases.see(draft.caseId());
        var onTable = seen.particulars() instanceof MediationParticulars mediation ? mediation.bargain().latest() : Optional.<Agreement>empty();
        var flaws = TermsCheck.of(draft.terms(), onTable.map(Agreement::terms).orElse(List.of()), LocalDate.ofInstant(clock.instant(), Moment.ZONE));
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws.stream().map(flaw -> new Problem.Flaw(flaw.field(), flaw.detail())).toList());
        }
        return new Drafted(AgreementText.of(draft.terms(), seen.parties()));
    }

    /** Which court would confirm the agreement in force, and why. */
    @GetMapping("/cases/{id}/confirmation-court")
    CourtExplained confirmingCourt(@PathVariable UUID id) {
        var seen = cases.see(id);
        if (seen.particulars() instanceof MediationParticulars mediation && mediation.bargain().effectiveOn() != null) {
            var bid = ConfirmationBid.of(mediation, seen.court(), mediation.bargain().effectiveOn());
            return CourtExplained.of(ConfirmationCourt.of(bid, seen.parties()), seen.court(), courts::nameOf);
        }
        throw Problem.notFound("生效的调解协议");
    }

    @GetMapping("/cases/{id}/agreements")
    List<Agreement> versions(@PathVariable UUID id) {
        if (cases.see(id).particulars() instanceof MediationParticulars mediation) {
            return mediation.bargain().versions();
        }
        throw Problem.notFound("这个调解");
    }
}
