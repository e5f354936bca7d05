package org.fengqiao.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.PriorityGroup;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has told so far; every part may still be missing.
 *
 * @param elements answers of the guided form, by field
 * @param amount in yuan, as typed
 * @param court code of the court chosen; null to have it worked out
 * @param priority who on the teller's side should not be kept waiting; never shown to the other side
 * @param abroad whether the teller is abroad, or from abroad: in another country, Hong Kong, Macao or Taiwan (跨境当事人)
 * @param handIn code of a court of the alliance that takes a claim in for the court chosen; null to hand it in there directly
 */
public record DraftContent(
        String story,
        @Nullable String cause,
        Map<String, Object> elements,
        String claims,
        @Nullable String amount,
        List<DraftParty> parties,
        List<UUID> files,
        @Nullable WayOut way,
        @Nullable String organisation,
        @Nullable String court,
        @Nullable OnBehalfOf onBehalfOf,
        @Nullable String handIn,
        List<PriorityGroup> priority,
        Boolean abroad) {

    /** Whom the teller tells it for, where it is a relative or helper. */
    public record OnBehalfOf(@Nullable String name, @Nullable String relation, @Nullable String phone, @Nullable UUID authorisation) {}

    public static final DraftContent EMPTY =
            new DraftContent("", null, Map.of(), "", null, List.of(), List.of(), null, null, null, null, null, List.of(), false);

    public DraftContent {
        story = story == null ? "" : story;
        claims = claims == null ? "" : claims;
        elements = elements == null ? Map.of() : elements;
        parties = parties == null ? List.of() : List.copyOf(parties);
        files = files == null ? List.of() : List.copyOf(files);
        priority = priority == null ? List.of() : List.copyOf(priority);
        abroad = abroad != null && abroad;
    }

    /** Told where it is decided. */
    public DraftContent(
            String story, @Nullable String cause, Map<String, Object> elements, String claims, @Nullable String amount, List<DraftParty> parties,
            List<UUID> files, @Nullable WayOut way, @Nullable String organisation, @Nullable String court, @Nullable OnBehalfOf onBehalfOf) {
        this(story, cause, elements, claims, amount, parties, files, way, organisation, court, onBehalfOf, null, List.of(), false);
    }

    /** The same, with the court that decides named. */
    public DraftContent decidedBy(String court) {
        return new DraftContent(story, cause, elements, claims, amount, parties, files, way, organisation, court, onBehalfOf, handIn, priority, abroad);
    }

    /** The amount as a number; null where there is none or it cannot be read. */
    public @Nullable BigDecimal yuan() {
        if (amount == null || amount.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(amount.replaceAll("[,，\\s元]", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public List<DraftParty> parties(Standing role) {
        return parties.stream().filter(p -> p.role() == role).toList();
    }
}
