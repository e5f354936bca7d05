package org.fengqiao.procedure;

/** In what capacity one acts: by standing in the case, by office held in the court, or as the clock itself. */
public sealed interface Capacity permits Standing, Office, Clock {

    /** The stable name the journal keeps. */
    String name();

    /** What people call it. */
    String label();

    /** The capacity with this stable name. */
    static Capacity named(String name) {
        for (Capacity c : Standing.values()) {
            if (c.name().equals(name)) {
                return c;
            }
        }
        for (Capacity c : Office.values()) {
            if (c.name().equals(name)) {
                return c;
            }
        }
        return Clock.valueOf(name);
    }
}
