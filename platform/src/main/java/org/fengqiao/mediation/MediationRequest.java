package org.fengqiao.mediation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.mediation.model.MediationParticulars;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to have a dispute mediated before any action.
 *
 * @param story what happened, in the person's own words
 * @param claims what is asked of the other side
 * @param amount value in yuan; null where it has none
 * @param elements structured facts of the form for the cause, by field
 * @param files dossier files handed in, by id
 * @param way who is to mediate
 * @param organisation name of the mediation organisation wished for, as papers give it; null where the court is to choose
 * @param wished the same organisation on the register; null where there is none, or it is not on it
 */
public record MediationRequest(
        String story,
        String claims,
        @Nullable BigDecimal amount,
        Map<String, Object> elements,
        List<UUID> files,
        Way way,
        @Nullable String organisation,
        @Nullable UUID wished) {

    /** Stable id of the procedure a request opens. */
    public static final String PROCEDURE = "mediation";

    public MediationRequest {
        elements = elements == null ? Map.of() : Map.copyOf(elements);
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** Where nobody asks for an organisation on the register. */
    public MediationRequest(
            String story, String claims, @Nullable BigDecimal amount, Map<String, Object> elements, List<UUID> files, Way way,
            @Nullable String organisation) {
        this(story, claims, amount, elements, files, way, organisation, null);
    }

    /** The particulars a mediation begins with. */
    public Object particulars() {
        return MediationParticulars.begin(this);
    }
}
