package org.fengqiao.confirmation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationRequest;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.fengqiao.procedure.Walk;

/** An agreement of two neighbours, brought to the court of Qingpu. */
final class ConfirmationSamples {

    static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    static final UUID ONE = new UUID(5, 1);
    static final UUID OTHER = new UUID(5, 2);
    static final UUID JUDGE = new UUID(6, 1);

    private ConfirmationSamples() {}

    static Matter<ConfirmationState, ConfirmationParticulars> application(String effectiveOn, UUID... applied) {
        var request = new ConfirmationRequest(
                "甲方十日内拆除遮挡采光的棚架", LocalDate.parse(effectiveOn), "朱家角镇人民调解委员会", "沪0118", null, null, Set.of(applied), List.of());
        return new Matter<>(
                new UUID(5, 0),
                "沪0118",
                ConfirmationState.JOINING,
                ConfirmationParticulars.begin(request),
                "相邻关系纠纷",
                List.of(party(ONE, "陆文英"), party(OTHER, "顾长根")),
                Map.of(),
                null);
    }

    static Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> walk(String effectiveOn, UUID... applied) {
        return new Walk<>(new JudicialConfirmation(Calendar::builtIn), application(effectiveOn, applied), MONDAY);
    }

    static Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> inReview() {
        var walk = walk("2026-11-10", ONE, OTHER);
        walk.official(Office.FILING_JUDGE, new Accept());
        walk.official(Office.TRIBUNAL_HEAD, new Assign(JUDGE));
        return walk;
    }

    static RecordInquiry inquiry(LocalDate on, UUID... present) {
        return new RecordInquiry(InquiryMode.ONLINE, on, List.of(present), "双方均称协议自愿达成，理解内容和后果。");
    }

    /** The code under which this act of this actor is refused. */
    static String refusal(Walk<ConfirmationState, ConfirmationParticulars, ConfirmationAct> walk, ConfirmationAct act, Actor actor) {
        return walk.does(actor, act) instanceof Outcome.Refused<?, ?>(var no) ? no.code() : "done";
    }

    static Actor side(UUID party) {
        return Actor.party(party, "当事人", Standing.CLAIMANT, party);
    }

    private static Party party(UUID id, String name) {
        return new Party(id, name, Party.Kind.NATURAL, Standing.CLAIMANT, id, "310118");
    }
}
