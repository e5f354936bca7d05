package org.fengqiao.procedure;

import java.util.List;

/** What an act brings about: the case moves on, or the act is refused. */
public sealed interface Outcome<S, P> {

    /** The new state and particulars, and what follows. */
    record Done<S, P>(S state, P particulars, List<Effect> effects) implements Outcome<S, P> {}

    /** Not possible, with the article and what to do instead. */
    record Refused<S, P>(Refusal refusal) implements Outcome<S, P> {}
}
