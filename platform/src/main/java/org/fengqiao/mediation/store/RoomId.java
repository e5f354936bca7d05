package org.fengqiao.mediation.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room of a case: the joint room, or the caucus of one side with the mediator. */
public record RoomId(UUID caseId, @Nullable UUID party) {

    static final UUID JOINT = new UUID(0, 0);

    /** As the database names it. */
    public String kind() {
        return party == null ? "JOINT" : "CAUCUS";
    }

    UUID readKey() {
        return party == null ? JOINT : party;
    }
}
