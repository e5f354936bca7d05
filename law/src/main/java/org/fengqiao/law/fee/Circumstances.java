package org.fengqiao.law.fee;

import org.fengqiao.law.InvalidInput;

/** What decides whether a fee is halved. */
public record Circumstances(Procedure procedure, Ending ending, Position position) {

    public static final Circumstances PLAIN = new Circumstances(Procedure.ORDINARY, Ending.JUDGMENT, Position.CLAIM);

    public Circumstances {
        if (position == Position.APPEAL && procedure != Procedure.ORDINARY) {
            throw new InvalidInput("上诉案件不适用" + procedure.label()).at("procedure");
        }
    }

    boolean plain() {
        return procedure == Procedure.ORDINARY
                && ending == Ending.JUDGMENT
                && (position == Position.CLAIM || position == Position.APPEAL);
    }
}
