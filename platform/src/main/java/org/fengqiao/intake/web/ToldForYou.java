package org.fengqiao.intake.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.identity.Viewer;
import org.fengqiao.intake.Registration;
import org.fengqiao.intake.store.Draft;
import org.fengqiao.intake.store.TellingsFor;
import org.fengqiao.intake.store.ToldFor;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.notices.PersonalNotice;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people that somebody has told a dispute for them, and asks them whether it is theirs. Runs inside its caller's transaction. */
@Component
class ToldForYou {

    private static final NoticeKind TOLD = new NoticeKind(
            "intake.told-for-you", "有人替您提交了一件纠纷，请登录后在“我的事项”里看",
            "{case}：有人说是替您办的。是您的意思，请登录后在“我的事项”里确认；不是您的意思，也请在那里说明，或者拨打 12368。", true);

    private static final NoticeKind DENIED = new NoticeKind(
            "intake.not-theirs", "当事人说没有让人代办", "{case}：当事人本人说没有让人替他提交，请核实后办理。", false);

    private final TellingsFor tellings;
    private final Helpers helpers;
    private final JdbcClient database;
    private final JsonMapper json;
    private final InstantSource clock;

    ToldForYou(TellingsFor tellings, Helpers helpers, JdbcClient database, JsonMapper json, InstantSource clock) {
        this.tellings = tellings;
        this.helpers = helpers;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** After a helper has handed in: whoever it was told for learns of it, and is asked where nobody stands behind the name yet. */
    void tell(Draft draft, Registration registration, SeenCase seen, @Nullable UUID paper, Viewer helper) {
        var first = draft.content().parties(Standing.CLAIMANT).getFirst();
        var bound = Optional.ofNullable(registration.people().get(first.key()));
        var person = bound.or(() -> helpers.known(first)).orElse(null);
        if (bound.isEmpty()) {
            tellings.ask(new ToldFor(
                    draft.id(), seen.id(), seen.disputeId(), registration.party(first.key()), person, first.nameOrNothing(), first.phone(), helper.person(), helper.name(),
                    Helpers.relation(draft), paper, clock.instant()));
            put(NoticeRequest.KIND, draft.id() + "/told/phone", seen.court(), new NoticeRequest(seen.id(), seen.court(), 0, List.of(new Effect.Notify(Standing.CLAIMANT, TOLD))));
        }
        if (person != null) {
            put(PersonalNotice.KIND, draft.id() + "/told", seen.court(), new PersonalNotice(seen.id(), person, TOLD));
        }
    }

    /** The court's clerk learns that it was told in somebody's name against their will. */
    void denied(ToldFor telling, SeenCase seen) {
        put(NoticeRequest.KIND, telling.id() + "/denied", seen.court(), new NoticeRequest(seen.id(), seen.court(), 0, List.of(new Effect.Notify(Office.MEDIATION_CLERK, DENIED))));
    }

    private void put(String kind, String key, String court, Object message) {
        database.sql(Outbox.INSERT).params(Outbox.values(kind, key, court, json.writeValueAsString(message), clock.instant())).update();
    }
}
