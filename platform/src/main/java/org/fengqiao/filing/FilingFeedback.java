package org.fengqiao.filing;

import org.fengqiao.procedure.Effect;

/**
 * What the court with jurisdiction tells the case a filing was handed in by.
 *
 * @param note in a few words, for the desk and the party
 */
public record FilingFeedback(FilingProgress progress, String note) {

    /** The procedure that listens, and the act by which it does. */
    public static final String LISTENER = "crossregion";

    public static final String ACT = "feedback";

    public Effect tell() {
        return new Effect.Tell(Effect.Linked.ORIGIN, LISTENER, ACT, this);
    }
}
