package org.fengqiao.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A dispute ready to be registered.
 *
 * @param key the same key never registers twice
 * @param court code of the court it is brought to
 * @param desk tribunal at whose desk it is told; null for the court at large
 * @param channel WEB, DESK, HOTLINE, GRID, PARTNER or IMPORT
 * @param people who is behind which party, by the party's key in the content
 * @param standings who else stands in the case from the start
 * @param moment who registers, and when
 */
public record Registration(
        UUID key,
        String court,
        @Nullable String desk,
        String channel,
        DraftContent content,
        Map<String, UUID> people,
        Map<UUID, Standing> standings,
        Moment moment,
        String requestId) {

    /** The id of a party of this registration; the same for the same key. */
    public UUID party(String name) {
        return named("party/" + name);
    }

    public UUID dispute() {
        return named("dispute");
    }

    public UUID firstCase() {
        return named("case");
    }

    private UUID named(String what) {
        return UUID.nameUUIDFromBytes((key + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
