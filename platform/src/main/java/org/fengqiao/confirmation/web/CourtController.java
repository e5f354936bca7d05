package org.fengqiao.confirmation.web;

import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.confirmation.ConfirmationCourt;
import org.fengqiao.confirmation.CourtExplained;
import org.fengqiao.confirmation.model.ConfirmationParticulars;
import org.fengqiao.courts.Courts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a confirmation is with the court it is with. */
@RestController
class CourtController {

    private final Cases cases;
    private final Courts courts;

    CourtController(Cases cases, Courts courts) {
        this.cases = cases;
        this.courts = courts;
    }

    @GetMapping(path = "/api/cases/{id}/confirming-court", produces = "application/json")
    CourtExplained court(@PathVariable UUID id) {
        var seen = cases.see(id);
        if (seen.particulars() instanceof ConfirmationParticulars confirmation) {
            return CourtExplained.of(ConfirmationCourt.of(confirmation.request(), seen.parties()), seen.court(), courts::nameOf);
        }
        throw Problem.notFound("这个司法确认");
    }
}
