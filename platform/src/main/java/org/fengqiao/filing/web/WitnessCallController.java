package org.fengqiao.filing.web;

import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.filing.model.FilingParticulars;
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

/** The filing judge calls somebody abroad and the lawyer to sign the mandate before the court. */
@RestController
@RequestMapping(path = "/api/cases/{id}/witness-calls", produces = "application/json")
class WitnessCallController {

    private final Cases cases;
    private final VideoCalls calls;

    WitnessCallController(Cases cases, VideoCalls calls) {
        this.cases = cases;
        this.calls = calls;
    }

    @PostMapping
    @Transactional
    public VideoCalls.Called call(@PathVariable UUID id) {
        var seen = cases.see(id);
        var judge = seen.asking().stream().filter(a -> a.capacity() == Office.FILING_JUDGE).findFirst();
        if (judge.isEmpty() || !(seen.particulars() instanceof FilingParticulars p) || p.witness() == null || p.witness().outcome() != null) {
            throw new Problem(HttpStatus.CONFLICT, "filing/no-witness", "现在不能发起视频见证", "没有等待见证的委托，或者您不是这个法院的立案法官")
                    .instead("跨境当事人申请见证以后，由立案法官发起");
        }
        return calls.call(new CallRequest(id, seen.court(), CallPurpose.WITNESS, Set.of(Standing.CLAIMANT), null), judge.get());
    }
}
