package org.fengqiao.procedure;

import java.util.List;
import java.util.Optional;

/**
 * A kind of case (程序): its states, its acts and powers, its periods, and one pure function that decides.
 *
 * @param <S> the states
 * @param <P> the particulars: what this kind of case knows beyond what every case knows
 * @param <A> the sealed acts
 */
public interface Procedure<S extends Enum<S> & CaseState, P, A extends Act> {

    /** Stable name, for example {@code mediation}; kept in every case row. */
    String id();

    /** What people call it. */
    String label();

    Class<S> states();

    Class<P> particulars();

    /** The version of the particulars' shape; raised when a stored shape must be read differently. */
    default int schemaVersion() {
        return 1;
    }

    Rules<S, P> rules();

    /** The periods this procedure may start. */
    List<Period> periods();

    /** The state and effects with which a case of this kind is opened. */
    Outcome<S, P> open(Matter<S, P> matter, Moment moment);

    /** The state every case of this kind begins in. */
    S initial();

    /** Decides one act that the rules allow. Pure: the same matter, act and moment give the same outcome. */
    Outcome<S, P> decide(Matter<S, P> matter, A act, Moment moment);

    /** What of the particulars one in this capacity may see; everything, unless the procedure has secrets between sides. */
    default Object visible(P particulars, Actor viewer) {
        return particulars;
    }

    /** Whose move it is: as a rule what the state says, for everybody of that capacity. */
    default Awaited awaited(Matter<S, P> matter) {
        return new Awaited(matter.state().awaits(), List.of());
    }

    /** Checks the rules and, where they allow it, decides. */
    @SuppressWarnings("unchecked")
    default Outcome<S, P> attempt(Matter<S, P> matter, Act act, Moment moment) {
        var rule = rules().of(act);
        Optional<Refusal> refusal = rules().check(rule, matter, moment);
        return refusal.isPresent()
                ? new Outcome.Refused<>(refusal.get())
                : decide(matter, (A) act, moment);
    }

    default Optional<Period> period(String id) {
        return periods().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
