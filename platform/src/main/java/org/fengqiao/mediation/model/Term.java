package org.fengqiao.mediation.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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

    /** What is wrong with a term: in which field, and what to do about it. */
    public record Flaw(String field, String detail) {}

    /** A payment needs its amount, everything else its words. */
    Optional<Flaw> incomplete() {
        return switch (kind) {
            case PAYMENT -> amount == null ? Optional.of(new Flaw("amount", "请填写金额，要大于 0 元")) : Optional.empty();
            case DELIVERY, PERFORMANCE, FORBEARANCE, OTHER -> how == null || how.isBlank() ? Optional.of(new Flaw("how", "请写明怎样履行")) : Optional.empty();
            case APOLOGY, WAIVER -> Optional.empty();
        };
    }

    Optional<Flaw> pastDue(LocalDate today) {
        return due != null && due.isBefore(today)
                ? Optional.of(new Flaw("due", "请核对日期；当场已经履行的，请在“怎样履行”里写明，不填日期"))
                : Optional.empty();
    }
}
