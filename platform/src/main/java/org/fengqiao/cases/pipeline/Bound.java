package org.fengqiao.cases.pipeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.cases.store.StoredCase;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Awaited;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Refusal;
import org.fengqiao.procedure.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A procedure bound to the JSON its cases are stored as: keeps the types together where a case comes from the database. */
public final class Bound<S extends Enum<S> & CaseState, P, A extends Act> {

    private final Procedure<S, P, A> procedure;
    private final JsonMapper json;
    private final Map<String, S> states;

    private Bound(Procedure<S, P, A> procedure, JsonMapper json) {
        this.procedure = procedure;
        this.json = json;
        this.states = Arrays.stream(procedure.states().getEnumConstants())
                .collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    static <S extends Enum<S> & CaseState, P, A extends Act> Bound<S, P, A> of(
            Procedure<S, P, A> procedure, JsonMapper json) {
        return new Bound<>(procedure, json);
    }

    public Procedure<S, P, A> procedure() {
        return procedure;
    }

    public CaseState state(String name) {
        return typed(name);
    }

    public @Nullable Rule<S, P> rule(String act) {
        return procedure.rules().find(act).orElse(null);
    }

    /** The case as the procedure sees it; reads the particulars anew each time. */
    public Matter<S, P> matter(StoredCase stored) {
        return new Matter<>(
                stored.id(), stored.court(), typed(stored.state()),
                json.readValue(stored.particulars(), procedure.particulars()),
                stored.cause(), stored.parties(), stored.running(), stored.origin());
    }

    /** Whose move it is once a case has come to a state with these particulars. */
    Awaited awaited(StoredCase stored, S state, P particulars) {
        return procedure.awaited(new Matter<>(
                stored.id(), stored.court(), state, particulars, stored.cause(), stored.parties(), stored.running(), stored.origin()));
    }

    /** A case that is only being opened, in the procedure's initial state. */
    public Matter<S, P> fresh(StoredCase unopened, Object particulars) {
        return new Matter<>(
                unopened.id(), unopened.court(), procedure.initial(), procedure.particulars().cast(particulars),
                unopened.cause(), unopened.parties(), Map.of(), unopened.origin());
    }

    /** The acts open to one actor in a matter. */
    public List<Rule<S, P>> open(Matter<S, P> matter, Actor actor, Instant now) {
        return procedure.rules().open(matter, new Moment(now, actor));
    }

    /** The acts that would be open but for the identity not being verified. */
    public List<Rule<S, P>> openOnceIdentified(Matter<S, P> matter, Actor actor, Instant now) {
        return procedure.rules().openOnceIdentified(matter, new Moment(now, actor));
    }

    public @Nullable Refusal check(Rule<S, P> rule, Matter<S, P> matter, Actor actor, Instant now) {
        return procedure.rules().check(rule, matter, new Moment(now, actor)).orElse(null);
    }

    public Outcome<S, P> attempt(Matter<S, P> matter, Act act, Moment moment) {
        return procedure.attempt(matter, act, moment);
    }

    public Outcome<S, P> begin(StoredCase unopened, Object particulars, Moment moment) {
        return procedure.open(fresh(unopened, particulars), moment);
    }

    /** The particulars as this viewer may see them. */
    public Object visible(Matter<S, P> matter, Actor viewer) {
        return procedure.visible(matter.particulars(), viewer);
    }

    private S typed(String name) {
        var state = states.get(name);
        if (state == null) {
            throw new IllegalStateException("case in a state unknown to " + procedure.id() + ": " + name);
        }
        return state;
    }
}
