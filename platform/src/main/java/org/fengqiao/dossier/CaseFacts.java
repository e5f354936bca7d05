package org.fengqiao.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What papers need to know of a case: its heading and its parties.
 *
 * @param number case number, null while it has none
 * @param title parties and cause in one line
 * @param handlers names of the mediator, the responsible judge and the clerk
 */
public record CaseFacts(
        UUID caseId,
        UUID disputeId,
        String court,
        @Nullable String number,
        String title,
        @Nullable String cause,
        List<Side> sides,
        Map<Standing, String> handlers) {

    /**
     * A party with the particulars an instrument's head carries and by which it is reached.
     *
     * @param electronicService whether it has agreed to be served electronically, or declined; null where it was not asked
     */
    public record Side(
            UUID party,
            Standing standing,
            Party.Kind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable UUID person,
            @Nullable Boolean electronicService) {}

    public List<Side> sides(Standing standing) {
        return sides.stream().filter(s -> s.standing() == standing).toList();
    }
}
