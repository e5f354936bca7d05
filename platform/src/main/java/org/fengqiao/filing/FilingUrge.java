package org.fengqiao.filing;

import org.fengqiao.procedure.Effect;

/** A collaborating court asks the court with jurisdiction to hurry. */
public record FilingUrge(String note) {

    public Effect tell() {
        return new Effect.Tell(Effect.Linked.DERIVED, FilingRequest.PROCEDURE, "be-urged", this);
    }
}
