package org.fengqiao.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A dispute (纠纷) as it is first told.
 *
 * @param id chosen by the caller, so that a repeated request names the same dispute
 * @param court the court it is brought to
 * @param story what happened, in the teller's words
 * @param claims what is asked for
 * @param amount in yuan; null where nothing is counted in money
 * @param cause name in the catalogue of causes; null until a person has chosen
 * @param elements answers of the guided form
 * @param channel how it reached us: WEB, DESK, HOTLINE, GRID, PARTNER, IMPORT
 */
public record NewDispute(
        UUID id,
        String court,
        String story,
        String claims,
        @Nullable BigDecimal amount,
        @Nullable String cause,
        Map<String, Object> elements,
        String channel,
        List<NewParty> parties) {

    /**
     * A party as it is first named.
     *
     * @param person the registered person behind it, if known to be verified
     * @param electronicService whether it has itself agreed to be served electronically, or declined; null where it was not asked
     */
    public record NewParty(
            UUID id,
            Standing standing,
            Party.Kind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String district,
            @Nullable UUID person,
            @Nullable Boolean electronicService) {}
}
