package org.fengqiao.intake;

import org.fengqiao.mediation.Way;
import org.jspecify.annotations.Nullable;

/** What somebody chooses from the menu: one of the ways to mediate, or straight to filing. */
public enum WayOut {
    PEOPLE(Way.PEOPLE),
    LAWYER(Way.LAWYER),
    INDUSTRY(Way.INDUSTRY),
    ADMINISTRATIVE(Way.ADMINISTRATIVE),
    PARTNER(Way.PARTNER),
    FILING(null);

    private final @Nullable Way mediation;

    WayOut(@Nullable Way mediation) {
        this.mediation = mediation;
    }

    /** Who mediates; null for filing. */
    public @Nullable Way mediation() {
        return mediation;
    }

    public String label() {
        return mediation == null ? "直接起诉" : mediation.label();
    }
}
