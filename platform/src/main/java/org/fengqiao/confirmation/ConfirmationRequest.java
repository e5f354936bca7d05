package org.fengqiao.confirmation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.confirmation.model.ConfirmationParticulars;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What both sides hand in to have their agreement confirmed.
 *
 * @param agreement text of the agreement as signed
 * @param effectiveOn the day the agreement took effect: the last signature
 * @param organisation the mediation organisation or mediator before whom it was reached
 * @param invitingCourt code of the court that invited them to mediate; null where they mediated by themselves
 * @param organisationDistrict six-digit district of the organisation; null where unknown
 * @param subjectDistrict six-digit district of the subject matter; null where there is none
 * @param appliedBy the sides, by party id, that have applied; the others may still join in time
 * @param files dossier files handed in, by id
 */
public record ConfirmationRequest(
        String agreement,
        LocalDate effectiveOn,
        String organisation,
        @Nullable String invitingCourt,
        @Nullable String organisationDistrict,
        @Nullable String subjectDistrict,
        Set<UUID> appliedBy,
        List<UUID> files) {

    /** Stable id of the procedure a request opens. */
    public static final String PROCEDURE = "confirmation";

    public ConfirmationRequest {
        appliedBy = Set.copyOf(appliedBy);
        files = List.copyOf(files);
    }

    /** The particulars a confirmation begins with. */
    public Object particulars() {
        return ConfirmationParticulars.begin(this);
    }

    /** Opens the confirmation in a court; every side is an applicant there. */
    public Effect.OpenCase open(String court, List<UUID> sides) {
        var applicants = new HashMap<UUID, Standing>();
        sides.forEach(side -> applicants.put(side, Standing.CLAIMANT));
        return new Effect.OpenCase(PROCEDURE, court, particulars(), applicants);
    }
}
