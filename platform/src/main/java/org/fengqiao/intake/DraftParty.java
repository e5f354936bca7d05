package org.fengqiao.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.intake.model.Written;
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
        @NotNull @Size(max = 60) String key,
        @NotNull Standing role,
        Party.@Nullable Kind kind,
        @Nullable @Size(max = 100, message = "姓名或者名称太长") String name,
        @Nullable @Size(max = 40, message = "号码太长") String idNumber,
        @Nullable @Size(max = 40, message = "电话号码太长") String phone,
        @Nullable @Size(max = 200, message = "地址太长") String address,
        @Nullable @Size(max = 20) String district,
        Boolean self,
        @Nullable Boolean electronicService) {

    public DraftParty {
        idNumber = Written.number(idNumber);
        phone = Written.phone(phone);
        self = self != null && self;
    }

    public String nameOrNothing() {
        return name == null ? "" : name.strip();
    }

    public Party.Kind kindOrNatural() {
        return kind == null ? Party.Kind.NATURAL : kind;
    }
}
