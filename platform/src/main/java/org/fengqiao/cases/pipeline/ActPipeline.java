package org.fengqiao.cases.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Receipt;
import org.fengqiao.cases.store.CaseReader;
import org.fengqiao.cases.store.Earlier;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.database.Writes;
import org.fengqiao.journal.Journal;
import org.fengqiao.journal.JournalEntry;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Refusal;
import org.fengqiao.procedure.Rule;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The only way a case changes. Runs inside the transaction its caller has opened. */
@Component
public class ActPipeline {

    private final CaseReader reader;
    private final CaseWriter writer;
    private final Procedures procedures;
    private final Capacities capacities;
    private final ActReader acts;
    private final NamedFiles files;
    private final Choices choices;
    private final EffectCarrier effects;
    private final CaseOpener opener;
    private final JsonMapper json;

    ActPipeline(
            CaseReader reader, CaseWriter writer, Procedures procedures, Capacities capacities, ActReader acts, NamedFiles files, Choices choices,
            EffectCarrier effects, CaseOpener opener, JsonMapper json) {
        this.reader = reader;
        this.writer = writer;
        this.procedures = procedures;
        this.capacities = capacities;
        this.acts = acts;
        this.files = files;
        this.choices = choices;
        this.effects = effects;
        this.opener = opener;
        this.json = json;
    }

    /** Does an act, or throws why not. A key already used gives the first answer again. */
    public Receipt act(ActRequest request, Instant now) {
        var found = reader.find(request.caseId(), Capacities.asker(), request.key());
        var stored = found.stored();
        if (stored == null) {
            throw new CaseProblem.NotFound();
        }
        if (found.earlier() != null) {
            return repeat(request, found.earlier(), stored);
        }
        var actors = capacities.of(stored, found.mine());
        if (actors.isEmpty()) {
            throw new CaseProblem.NotFound();
        }
        return act(procedures.get(stored.procedure()), stored, request, actors, now);
    }

    /** The answer given before under this key, if any: for one who was overtaken by one's own repetition. */
    public @Nullable Receipt earlier(ActRequest request) {
        var found = reader.find(request.caseId(), Capacities.asker(), request.key());
        return found.earlier() == null || found.stored() == null ? null : repeat(request, found.earlier(), found.stored());
    }

    private Receipt repeat(ActRequest request, Earlier earlier, StoredCase stored) {
        var bound = procedures.get(stored.procedure());
        if (!earlier.caseId().equals(request.caseId()) || !earlier.act().equals(request.act()) || !isSame(request, earlier, bound)) {
            throw new CaseProblem.KeyReused();
        }
        var state = bound.state(earlier.toState());
        return new Receipt(stored.id(), earlier.version(), state.name(), state.label(), earlier.act(), earlier.at());
    }

    /** Whether the same was sent, for the same party where one is named, as the journal keeps it. */
    private boolean isSame(ActRequest request, Earlier earlier, Bound<?, ?, ?> bound) {
        var rule = bound.rule(request.act());
        if (rule == null || request.forParty() != null && !request.forParty().equals(earlier.forParty())) {
            return rule == null;
        }
        try {
            return reader.isBody(earlier, json.writeValueAsString(acts.parse(rule.act(), request.body())));
        } catch (CaseProblem.Invalid unreadable) {
            return false;
        }
    }

    private <S extends Enum<S> & CaseState, P> Receipt act(
            Bound<S, P, ?> bound, StoredCase stored, ActRequest request, List<Actor> actors, Instant now) {
        Rule<S, P> rule = bound.rule(request.act());
        if (rule == null) {
            throw new CaseProblem.NotFound();
        }
        var matter = bound.matter(stored);
        var actor = choose(bound, rule, matter, request, actors, now);
        if (request.version() != stored.version()) {
            throw new CaseProblem.Stale(stored.id(), request.version(), stored.version());
        }
        Act act = acts.read(rule.act(), request.body());
        var moment = new Moment(now, actor);
        return switch (bound.attempt(matter, act, moment)) {
            case Outcome.Refused<S, P>(var refusal) -> throw new CaseProblem.Refused(stored.procedure(), refusal);
            case Outcome.Done<S, P>(var state, var particulars, var followed) -> {
                choices.obstacle(act, stored.court(), moment.today()).ifPresent(o -> {
                    throw new CaseProblem.Refused(stored.procedure(), new Refusal(o.code(), o.why(), o.instead(), rule.article()));
                });
                var missing = files.missing(act, stored.disputeId());
                if (!missing.isEmpty()) {
                    throw new CaseProblem.Invalid(missing);
                }
                yield write(bound, stored, request, act, moment, state, particulars, followed);
            }
        };
    }

    /** The capacity asked for, or the first in which the act is open, or the first of all so that its refusal can be told. */
    private static <S extends Enum<S> & CaseState, P> Actor choose(
            Bound<S, P, ?> bound, Rule<S, P> rule, Matter<S, P> matter, ActRequest request, List<Actor> actors, Instant now) {
        var asked = actors.stream()
                .filter(a -> request.as() == null || a.capacity() == request.as())
                .filter(a -> request.forParty() == null || request.forParty().equals(a.forParty()))
                .toList();
        if (asked.isEmpty()) {
            throw new CaseProblem.NotFound();
        }
        return asked.stream()
                .filter(a -> bound.check(rule, matter, a, now) == null)
                .findFirst()
                .or(() -> asked.stream().filter(a -> rule.by().contains(a.capacity())).findFirst())
                .orElse(asked.getFirst());
    }

    private <S extends Enum<S> & CaseState, P> Receipt write(
            Bound<S, P, ?> bound, StoredCase stored, ActRequest request, Act act, Moment moment, S state, P particulars,
            List<Effect> followed) {
        long version = stored.version() + 1;
        var change = new Change(stored);
        var rest = new Writes();
        var openings = effects.carry(followed, stored, version, moment, rest, change);
        var writes = new Writes();
        CaseWriter.update(
                writes, stored, state, bound.awaited(stored, state, particulars), change, json.writeValueAsString(particulars), bound.procedure().schemaVersion(),
                moment.at());
        CaseWriter.renumber(writes, stored, change);
        Journal.append(writes, new JournalEntry(
                stored.id(), version, stored.court(), request.act(), json.writeValueAsString(act), stored.state(),
                state.name(), moment.actor(), moment.at(), request.requestId(), request.origin(), request.key()));
        writes.addAll(rest);
        var source = new CaseOpener.Source(request.key(), request.requestId(), request.origin(), false);
        for (int i = 0; i < openings.size(); i++) {
            opener.follow(openings.get(i), i, stored, moment, source, writes);
        }
        if (sent(writes, stored, request)[0] == 0) {
            throw new CaseProblem.Stale(stored.id(), request.version(), version);
        }
        return new Receipt(stored.id(), version, state.name(), state.label(), request.act(), moment.at());
    }

    private int[] sent(Writes writes, StoredCase stored, ActRequest request) {
        try {
            return writer.send(writes);
        } catch (CaseWriter.WriteFailed e) {
            if (e.alreadyThere()) {
                throw new CaseProblem.Stale(stored.id(), request.version(), stored.version() + 1);
            }
            throw e;
        }
    }

    /** Opens the first case of a dispute, after the rows the caller has already gathered. */
    void open(
            StoredCase unopened, Object particulars, Map<UUID, Standing> standings, Moment moment, CaseOpener.Source source,
            Writes before) {
        opener.open(unopened, particulars, standings, moment, source, before);
        writer.send(before);
    }
}
