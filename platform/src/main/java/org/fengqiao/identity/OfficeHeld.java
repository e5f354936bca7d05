package org.fengqiao.identity;

import java.util.UUID;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;

/**
 * An office somebody holds today.
 *
 * @param court short code of the court it is held at, or held towards where it is an organisation's
 * @param unit code of the unit, where the office belongs to one
 * @param organisation the organisation of a mediator or partner
 */
public record OfficeHeld(Office office, String court, @Nullable String unit, Scope scope, @Nullable UUID organisation) {

    public OfficeHeld(Office office, String court, @Nullable String unit, Scope scope) {
        this(office, court, unit, scope, null);
    }

    /** Whether it opens the cases of a court, or of a unit of it; null for those of the court at large. */
    public boolean covers(String court, @Nullable String unit) {
        return switch (scope) {
            case COURT -> this.court.equals(court);
            case UNIT -> this.unit != null && this.unit.equals(unit);
            case OWN -> false;
        };
    }
}
