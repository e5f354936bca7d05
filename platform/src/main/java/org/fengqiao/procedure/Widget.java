package org.fengqiao.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a field is best asked for, where its type alone does not tell. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Widget {
    Kind value();

    /** The ways a screen can ask. */
    enum Kind {
        /** Several lines of text. */
        TEXT,
        /** An amount in yuan with two decimals. */
        MONEY,
        /** One of the parties of the case, by its id. */
        PARTY,
        /** A mediator of the case's court, by person id. */
        MEDIATOR,
        /** A mediator of an organisation one speaks for, by person id. */
        OWN_MEDIATOR,
        /** A mediation organisation on the register of the case's court, by its id. */
        ORGANISATION,
        /** A judge of the case's court, by person id. */
        JUDGE,
        /** A court, by its code. */
        COURT,
        /** A division or tribunal of the case's court, by its code. */
        UNIT,
        /** A cause of action, by its name. */
        CAUSE,
        /** A file of the dossier, by its id. */
        FILE,
        /** A signature: drawn, typed or scanned. */
        SIGNATURE
    }
}
