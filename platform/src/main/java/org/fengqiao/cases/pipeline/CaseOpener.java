package org.fengqiao.cases.pipeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.database.Writes;
import org.fengqiao.journal.Journal;
import org.fengqiao.journal.JournalEntry;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens cases: the first of a dispute, and those that follow from an act. */
@Component
class CaseOpener {

    private final Procedures procedures;
    private final EffectCarrier effects;
    private final JsonMapper json;

    CaseOpener(Procedures procedures, EffectCarrier effects, JsonMapper json) {
        this.procedures = procedures;
        this.effects = effects;
        this.json = json;
    }

    /**
     * Where a request to open comes from.
     *
     * @param quiet whether the offices of the court are not told
     */
    record Source(UUID key, String requestId, @Nullable String origin, boolean quiet) {}

    /** Adds the rows of a new case. */
    void open(StoredCase unopened, Object particulars, Map<UUID, Standing> standings, Moment moment, Source source, Writes writes) {
        openAs(procedures.get(unopened.procedure()), unopened, particulars, standings, moment, source, writes);
    }

    /** Adds the rows of a case that follows from another. */
    void follow(Effect.OpenCase e, int ordinal, StoredCase from, Moment moment, Source source, Writes writes) {
        var id = derived(source.key(), ordinal);
        var parties = from.parties().stream()
                .filter(p -> e.parties().isEmpty() || e.parties().containsKey(p.id()))
                .map(p -> new Party(
                        p.id(), p.name(), p.kind(), e.parties().getOrDefault(p.id(), p.standing()), p.person(), p.district()))
                .toList();
        var sameCourt = e.court().equals(from.court());
        var unopened = new StoredCase(
                id, e.court(), sameCourt ? from.unit() : null, from.disputeId(), from.id(), e.procedure(), null, from.title(),
                from.cause(), "", false, null, null, 0, "", moment.at(), moment.at(), parties, Map.of());
        open(unopened, e.particulars(), Map.of(), moment, new Source(id, source.requestId(), source.origin(), source.quiet()), writes);
        writes.add("select inherit_standing(?, ?, ?)", from.id(), id, moment.at());
    }

    private <S extends Enum<S> & CaseState, P> void openAs(
            Bound<S, P, ?> bound, StoredCase c, Object particulars, Map<UUID, Standing> standings, Moment moment, Source source,
            Writes writes) {
        switch (bound.begin(c, particulars, moment)) {
            case Outcome.Refused<S, P>(var refusal) -> throw new CaseProblem.Refused(c.procedure(), refusal);
            case Outcome.Done<S, P>(var state, var begun, var followed) -> {
                var change = new Change(c);
                var rest = new Writes();
                List<Effect.OpenCase> openings = effects.carry(source.quiet() ? untold(followed) : followed, c, 1, moment, rest, change);
                var body = json.writeValueAsString(begun);
                CaseWriter.insert(writes, c, state, bound.awaited(c, state, begun), change, body, bound.procedure().schemaVersion(), moment.at());
                stand(c, standings, moment, writes);
                Journal.append(writes, new JournalEntry(
                        c.id(), 1, c.court(), "open", body, "", state.name(), moment.actor(), moment.at(),
                        source.requestId(), source.origin(), source.key()));
                writes.addAll(rest);
                for (int i = 0; i < openings.size(); i++) {
                    follow(openings.get(i), i, c, moment, source, writes);
                }
            }
        }
    }

    private static List<Effect> untold(List<Effect> effects) {
        return effects.stream().filter(e -> !(e instanceof Effect.Notify(Office _, _))).toList();
    }

    private static void stand(StoredCase c, Map<UUID, Standing> standings, Moment moment, Writes writes) {
        var grant =
                "insert into standing (case_id, person_id, standing, party_id, since) values (?, ?, ?, ?, ?) on conflict do nothing";
        for (var party : c.parties()) {
            if (party.person() != null) {
                writes.add(grant, c.id(), party.person(), party.standing(), party.id(), moment.at());
            }
        }
        standings.forEach((person, standing) -> writes.add(grant, c.id(), person, standing, side(c, standing), moment.at()));
    }

    /** Whoever stands as a side from the start without being a party acts for the first party of that side. */
    private static @Nullable UUID side(StoredCase c, Standing standing) {
        return c.parties().stream()
                .filter(p -> standing.isParty() && p.standing() == standing)
                .map(Party::id)
                .findFirst()
                .orElse(null);
    }

    private static UUID derived(UUID key, int ordinal) {
        return new UUID(key.getMostSignificantBits(), key.getLeastSignificantBits() ^ (0x5eedL + ordinal));
    }
}
