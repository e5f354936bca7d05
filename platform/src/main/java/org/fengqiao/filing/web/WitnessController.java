package org.fengqiao.filing.web;

import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.filing.model.FilingParticulars;
import org.fengqiao.filing.model.Witness;
import org.fengqiao.identity.Licences;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.fengqiao.video.CallPurpose;
import org.fengqiao.video.CallRequest;
import org.fengqiao.video.VideoCalls;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Before the filing judge witnesses a mandate from abroad: is the lawyer one, and the call in which it is signed. */
@RestController
@RequestMapping(path = "/api/cases/{id}", produces = "application/json")
class WitnessController {

    private final Cases cases;
    private final VideoCalls calls;
    private final Licences licences;

    WitnessController(Cases cases, VideoCalls calls, Licences licences) {
        this.cases = cases;
        this.calls = calls;
        this.licences = licences;
    }

    /** What the register of lawyers says now. */
    record Licence(Licences.Standing standing, String label) {}

    private record Awaited(SeenCase seen, Witness witness, Actor judge) {}

    @PostMapping("/witness-calls")
    @Transactional
    public VideoCalls.Called call(@PathVariable UUID id) {
        var awaited = awaited(id);
        return calls.call(new CallRequest(id, awaited.seen().court(), CallPurpose.WITNESS, Set.of(Standing.CLAIMANT), null), awaited.judge());
    }

    @PostMapping("/witness-licence")
    Licence licence(@PathVariable UUID id) {
        var awaited = awaited(id);
        var witness = awaited.witness();
        var standing = licences.of(witness.licence(), witness.lawyer(), witness.firm(), awaited.judge().person());
        return new Licence(standing, standing.label());
    }

    private Awaited awaited(UUID id) {
        var seen = cases.see(id);
        var judge = seen.asking().stream().filter(a -> a.capacity() == Office.FILING_JUDGE).findFirst();
        if (judge.isEmpty() || !(seen.particulars() instanceof FilingParticulars p) || p.witness() == null || p.witness().outcome() != null) {
            throw new Problem(HttpStatus.CONFLICT, "filing/no-witness", "现在不能办理视频见证", "没有等待见证的委托，或者您不是这个法院的立案法官")
                    .instead("跨境当事人申请见证以后，由立案法官办理");
        }
        return new Awaited(seen, p.witness(), judge.get());
    }
}
