package org.fengqiao.cases.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.database.Writes;
import org.fengqiao.deadlines.Deadlines;
import org.fengqiao.fees.Fees;
import org.fengqiao.notices.NoticeRequest;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Standing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries out what follows from an act: as rows of the act's transaction, or as messages of the outbox. */
@Component
class EffectCarrier {

    private final Deadlines deadlines;
    private final CaseNumbers numbers;
    private final JsonMapper json;

    EffectCarrier(Deadlines deadlines, CaseNumbers numbers, JsonMapper json) {
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.json = json;
    }

    /**
     * The effects of one act on one case, with the version it makes; cases to open are left to the caller. Standings end last: one who
     * gives up a case by this act still has to see it while the rest is written.
     */
    List<Effect.OpenCase> carry(
            List<Effect> effects, StoredCase on, long version, Moment moment, Writes writes, Change change) {
        var openings = new ArrayList<Effect.OpenCase>();
        var notices = new ArrayList<Effect.Notify>();
        var last = new Writes();
        int ordinal = 0;
        for (var effect : effects) {
            var key = on.id() + "/" + version + "/" + ordinal++;
            switch (effect) {
                case Effect.StartPeriod e ->
                    change.runs(e.period().id(), deadlines.start(writes, on.id(), on.court(), change.unit(), e));
                case Effect.EndPeriod e -> {
                    deadlines.end(writes, on.id(), e, moment);
                    change.ends(e.period().id());
                }
                case Effect.ExtendPeriod e -> change.runs(e.period().id(), deadlines.extend(writes, on.id(), e));
                case Effect.TakeNumber e ->
                    change.takes(numbers.next(on.court(), e.typeCode(), moment.today().getYear()));
                case Effect.Grant e -> grant(e, on.id(), moment, writes, change);
                case Effect.Revoke e -> revoke(e, on.id(), moment, last, change);
                case Effect.Allot e -> change.unit(e.unit());
                case Effect.Entrust e -> writes.add(
                        "select give_standing(?, speaker, ?, null, ?) from speakers_of(?, ?) speaker",
                        on.id(), Standing.ORGANISATION.name(), moment.at(), e.organisation(), on.court());
                case Effect.Discharge _ -> last.add(
                        "select end_standing(?, p.person_id, ?, ?) from people_of(?) p where p.standing = ? and p.until is null",
                        on.id(), Standing.ORGANISATION.name(), moment.at(), on.id(), Standing.ORGANISATION.name());
                case Effect.Notify e -> notices.add(e);
                case Effect.DrawUp e -> draw(e, on, key, moment, writes);
                case Effect.Issue e -> issue(e, on, key, moment, writes);
                case Effect.Charge e -> Fees.charge(writes, json, named(key), on.id(), on.court(), e, moment.at());
                case Effect.Credit e -> Fees.credit(writes, named(key), on.id(), e, moment.at());
                case Effect.OpenCase e -> openings.add(e);
                case Effect.Tell e -> tell(e, on, key, moment, writes);
            }
        }
        notify(notices, on, version, moment, writes);
        writes.addAll(last);
        return openings;
    }

    private static void grant(Effect.Grant e, UUID caseId, Moment moment, Writes writes, Change change) {
        writes.add("select give_standing(?, ?, ?, ?, ?)", caseId, e.person(), e.standing().name(), e.party(), moment.at());
        if (e.standing() == Standing.MEDIATOR || e.standing() == Standing.RESPONSIBLE_JUDGE) {
            change.owner(e.person());
        }
    }

    private static void revoke(Effect.Revoke e, UUID caseId, Moment moment, Writes writes, Change change) {
        writes.add("select end_standing(?, ?, ?, ?)", caseId, e.person(), e.standing().name(), moment.at());
        if (e.person().equals(change.owner())) {
            change.owner(null);
        }
    }

    private void notify(List<Effect.Notify> notices, StoredCase on, long version, Moment moment, Writes writes) {
        if (!notices.isEmpty()) {
            var request = new NoticeRequest(on.id(), on.court(), version, notices);
            Outbox.put(
                    writes, NoticeRequest.KIND, on.id() + "/" + version + "/notice", on.court(),
                    json.writeValueAsString(request), moment.at());
        }
    }

    private void draw(Effect.DrawUp e, StoredCase on, String key, Moment moment, Writes writes) {
        Outbox.put(
                writes, "instrument.draw", key, on.court(),
                json.writeValueAsString(new InstrumentOrder(on.id(), e.instrument(), e.data())), moment.at());
    }

    private void issue(Effect.Issue e, StoredCase on, String key, Moment moment, Writes writes) {
        Outbox.put(
                writes, "instrument.issue", key, on.court(),
                json.writeValueAsString(new InstrumentOrder(on.id(), e.instrument(), Map.of())), moment.at());
    }

    private void tell(Effect.Tell e, StoredCase on, String key, Moment moment, Writes writes) {
        var order = new ActOrder(
                on.id(), e.linked(), e.procedure(), e.act(), json.writeValueAsString(e.content()));
        Outbox.put(writes, ActOrder.KIND, key, on.court(), json.writeValueAsString(order), moment.at());
    }

    private static UUID named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
