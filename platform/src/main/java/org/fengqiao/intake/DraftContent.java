package org.fengqiao.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.PriorityGroup;
import org.fengqiao.intake.model.Written;
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
        @Size(max = 20_000, message = "写得太长了，请写重要的；细节可以作为材料上传") String story,
        @Nullable @Size(max = 100) String cause,
        @Size(max = 100) Map<String, Object> elements,
        @Size(max = 5_000, message = "写得太长了，请只写希望对方怎么做") String claims,
        @Nullable @Size(max = 40) String amount,
        @Size(max = 200, message = "当事人太多了，请联系法院诉讼服务窗口") List<@Valid DraftParty> parties,
        @Size(max = 500, message = "材料太多了，请合并一些") List<UUID> files,
        @Nullable WayOut way,
        @Nullable @Size(max = 60) String organisation,
        @Nullable @Size(max = 20) String court,
        @Nullable @Valid OnBehalfOf onBehalfOf,
        @Nullable @Size(max = 20) String handIn,
        @Size(max = 20) List<PriorityGroup> priority,
        Boolean abroad) {

    /** Whom the teller tells it for, where it is a relative or helper. */
    public record OnBehalfOf(
            @Nullable @Size(max = 100) String name, @Nullable @Size(max = 40) String relation, @Nullable @Size(max = 40) String phone, @Nullable UUID authorisation) {

        public OnBehalfOf {
            phone = Written.phone(phone);
        }
    }

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
