package org.fengqiao.mediation.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;

/**
 * One term of an agreement, from which its sentence is drafted.
 *
 * @param amount yuan, for payments
 * @param due when it is due; the first instalment's day where there are several
 * @param how by what means, or what exactly is to be done
 * @param instalments monthly instalments; null or 1 for one payment
 */
public record Term(
        @NotNull @Label("由谁履行") @Widget(Widget.Kind.PARTY) UUID obligor,
        @NotNull @Label("内容") TermKind kind,
        @Positive @Label("金额（元）") @Widget(Widget.Kind.MONEY) @Nullable BigDecimal amount,
        @Label("履行日期") @Nullable LocalDate due,
        @Size(max = 500) @Label(value = "怎样履行", help = "例如“银行转账”，或者写明要做的事") @Nullable String how,
        @Min(1) @Max(120) @Label(value = "分几期", help = "按月分期，第一期在履行日期当天") @Nullable Integer instalments) {

    /** A payment needs its amount, everything else its words. */
    boolean isComplete() {
        return switch (kind) {
            case PAYMENT -> amount != null;
            case DELIVERY, PERFORMANCE, FORBEARANCE, OTHER -> how != null && !how.isBlank();
            case APOLOGY, WAIVER -> true;
        };
    }
}
