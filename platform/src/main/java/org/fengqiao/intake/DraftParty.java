package org.fengqiao.intake;

import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a draft.
 *
 * @param key names the party within the draft
 * @param self whether it is the teller
 * @param electronicService what it has answered when asked whether it agrees to be served electronically
 */
public record DraftParty(
        String key,
        Standing role,
        Party.@Nullable Kind kind,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String district,
        Boolean self,
        @Nullable Boolean electronicService) {

    public DraftParty {
        self = self != null && self;
    }

    public String nameOrNothing() {
        return name == null ? "" : name.strip();
    }

    public Party.Kind kindOrNatural() {
        return kind == null ? Party.Kind.NATURAL : kind;
    }
}
