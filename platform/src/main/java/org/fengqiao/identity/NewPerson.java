package org.fengqiao.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of somebody when first entered. The identity number is hashed at once and never stored. */
public record NewPerson(
        UUID id,
        PersonKind kind,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        RealNameLevel realNameLevel,
        boolean elder,
        boolean demo) {

    /** Somebody of whom only name, number and phone are known, as the other side of a dispute often is. */
    public static NewPerson named(String name, @Nullable String idNumber, @Nullable String phone) {
        return new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, name, idNumber, phone, RealNameLevel.NONE, false, false);
    }

    @Override
    public String toString() {
        return "NewPerson[" + id + "]";
    }
}
