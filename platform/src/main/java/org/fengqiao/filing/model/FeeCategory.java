package org.fengqiao.filing.model;

import java.math.BigDecimal;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.law.fee.FeeKind;
import org.jspecify.annotations.Nullable;

/** Which tariff a claim falls under, by where its cause stands in the catalogue. */
final class FeeCategory {

    private FeeCategory() {}

    static FeeKind of(@Nullable String cause, @Nullable BigDecimal value) {
        var path = Causes.namesAbove(cause);
        if (path.contains("离婚纠纷")) {
            return FeeKind.DIVORCE;
        }
        if (path.contains("人格权纠纷")) {
            return FeeKind.PERSONALITY;
        }
        if (path.contains("劳动争议")) {
            return FeeKind.LABOUR;
        }
        if (path.contains("知识产权与竞争纠纷")) {
            return FeeKind.INTELLECTUAL_PROPERTY;
        }
        return value == null ? FeeKind.NON_PROPERTY : FeeKind.PROPERTY;
    }
}
