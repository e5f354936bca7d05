package org.fengqiao.cases.store;

import java.util.UUID;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A standing the asker has in a case, and the party it is for.
 *
 * @param mayDispose whether one may settle in it: not as an agent without special authority
 * @param speaksFor name of the organisation one speaks for in it
 */
public record StandingHeld(Standing standing, @Nullable UUID party, boolean mayDispose, @Nullable String speaksFor) {}
