package org.fengqiao.procedure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in what capacity, and for which party where one acts for a side.
 *
 * @param person the person's id; the nil id for the clock
 * @param name shown in the timeline
 * @param forParty the party acted for: one's own party, or the principal's where an agent acts; null for officials
 * @param mayDispose whether the actor may concede, waive or change claims and settle: not an agent without special authority (特别授权)
 * @param identified whether an identity document of the actor has been verified (实名核验)
 * @param speaksFor name of the organisation spoken for, where one does
 */
public record Actor(UUID person, String name, Capacity capacity, @Nullable UUID forParty, boolean mayDispose, boolean identified,
        @Nullable String speaksFor) {

    private static final UUID NIL = new UUID(0, 0);

    /** One who is known, and acts in the own right or with all authority. */
    public Actor(UUID person, String name, Capacity capacity, @Nullable UUID forParty) {
        this(person, name, capacity, forParty, true, true, null);
    }

    /** The clock, when a period ends or a linked case has moved. */
    public static Actor clock() {
        return new Actor(NIL, "系统", Clock.CLOCK, null);
    }

    public static Actor official(UUID person, String name, Capacity capacity) {
        return new Actor(person, name, capacity, null);
    }

    public static Actor party(UUID person, String name, Standing standing, UUID party) {
        return new Actor(person, name, standing, party);
    }
}
