package org.fengqiao.mediation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.Receipt;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.mediation.model.MediationAct;
import org.fengqiao.mediation.store.Invitation;
import org.fengqiao.mediation.store.Invitations;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Inviting the other side by a link that works once. */
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class InvitationController {

    /** How long a link works. Ours to choose: no article says. */
    private static final Duration VALID = Duration.ofDays(7);

    private final Cases cases;
    private final Invitations invitations;
    private final InstantSource clock;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    InvitationController(
            Cases cases, Invitations invitations, InstantSource clock, JsonMapper json, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.invitations = invitations;
        this.clock = clock;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Invite(@NotNull UUID party) {}

    record Link(String url, Instant expiresAt) {}

    record InvitationView(String caseTitle, String invitedAs, String invitedName, String mediator, Instant expiresAt) {}

    @PostMapping("/cases/{id}/invitations")
    Link invite(@PathVariable UUID id, @Valid @RequestBody Invite invite) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var seen = cases.see(id);
            var viewer = CurrentViewer.require();
            if (seen.closed() || !(seen.as(Standing.MEDIATOR) || viewer.holds(Office.MEDIATION_CLERK, seen.court()))) {
                throw new Problem(HttpStatus.CONFLICT, "mediation/cannot-invite", "现在不能邀请", "调解进行中，由调解员或者诉调对接员邀请当事人");
            }
            var party = party(seen, invite.party());
            if (party.person() != null) {
                throw new Problem(HttpStatus.CONFLICT, "mediation/already-here", "不用再邀请", "“" + party.name() + "”已经进入案件");
            }
            var now = clock.instant();
            var invitation = new Invitation(UUID.randomUUID(), id, party.id(), viewer.name(), now.plus(VALID), null);
            var secret = invitations.invite(invitation, viewer.person(), now);
            return new Link("/i/" + secret, invitation.expiresAt());
        }));
    }

    /** What the invited see before they sign in: no more than what the message already told them. */
    @GetMapping("/invitations/{secret}")
    InvitationView view(@PathVariable String secret) {
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> {
            var invitation = open(secret);
            var seen = cases.see(invitation.caseId());
            var party = party(seen, invitation.party());
            if (party.person() != null) {
                throw gone();
            }
            return new InvitationView(seen.title(), party.standing().label(), party.name(), invitation.mediator(), invitation.expiresAt());
        })));
    }

    @PostMapping("/invitations/{secret}/accept")
    Receipt accept(@PathVariable String secret) {
        var viewer = CurrentViewer.require();
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> join(open(secret), viewer))));
    }

    private Receipt join(Invitation invitation, Viewer viewer) {
        var seen = cases.see(invitation.caseId());
        var party = party(seen, invitation.party());
        if (party.kind() == Party.Kind.NATURAL && !party.name().equals(viewer.name())) {
            throw new Problem(HttpStatus.CONFLICT, "mediation/not-you", "受邀的不是您", "这份邀请是给“" + party.name() + "”本人的")
                    .instead("请由本人登录后接受；要替他办理的，先由他授权");
        }
        if (!invitations.use(invitation.id(), viewer.person(), clock.instant())) {
            throw gone();
        }
        var body = json.writeValueAsString(new MediationAct.Join(party.id(), viewer.person()));
        return cases.act(new ActRequest(
                seen.id(), "join", seen.version(), invitation.id(), body, null, null, String.valueOf(MDC.get("requestId")), null));
    }

    private Invitation open(String secret) {
        return invitations.find(secret).filter(i -> i.isOpenAt(clock.instant())).orElseThrow(InvitationController::gone);
    }

    private static Party party(SeenCase seen, UUID id) {
        return seen.parties().stream()
                .filter(p -> p.id().equals(id) && p.standing().isParty())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("这一方当事人"));
    }

    private static Problem gone() {
        return new Problem(HttpStatus.NOT_FOUND, "mediation/invitation-gone", "邀请不能用了", "这个链接已经用过、过期或者不完整")
                .instead("请联系调解员重新发一个");
    }
}
