package org.fengqiao.mediation.web;

import java.util.Set;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.fengqiao.video.CallPurpose;
import org.fengqiao.video.CallRequest;
import org.fengqiao.video.VideoCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mediator calls the people of a room to a video session: all of them, or one side alone. */
@RestController
@RequestMapping(path = "/api/cases/{id}/rooms/calls", produces = "application/json")
class RoomCallController {

    private final Cases cases;
    private final VideoCalls calls;

    RoomCallController(Cases cases, VideoCalls calls) {
        this.cases = cases;
        this.calls = calls;
    }

    @PostMapping
    @Transactional
    public VideoCalls.Called call(@PathVariable UUID id, @RequestParam @Nullable UUID party) {
        var seen = cases.see(id);
        if (!seen.procedure().equals(MediationRequest.PROCEDURE)) {
            throw Problem.notFound("这个调解");
        }
        var mediator = mediator(seen);
        if (party == null) {
            return calls.call(
                    new CallRequest(id, seen.court(), CallPurpose.MEDIATION, Set.of(Standing.CLAIMANT, Standing.RESPONDENT, Standing.THIRD_PARTY), null),
                    mediator);
        }
        var side = seen.parties().stream()
                .filter(p -> p.id().equals(party) && p.standing().isParty())
                .map(Party::standing)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("这一方当事人"));
        return calls.call(new CallRequest(id, seen.court(), CallPurpose.CAUCUS, Set.of(side), party), mediator);
    }

    private static Actor mediator(SeenCase seen) {
        var mediator = seen.asking().stream().filter(a -> a.capacity() == Standing.MEDIATOR).findFirst();
        if (mediator.isEmpty() || seen.closed()) {
            throw new Problem(HttpStatus.CONFLICT, "mediation/cannot-call", "现在不能发起视频", "调解进行中，由调解员发起视频")
                    .instead("请在会谈室留言，请调解员发起");
        }
        return mediator.get();
    }
}
