package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Statute;

/** Reckons what is owed on a private loan; repayments go to interest first, then to principal (民法典561). */
public final class PrivateLending {

    private PrivateLending() {}

    public static Owed reckon(LendingQuery query) {
        return new LendingAccount(query).run();
    }

    /**
     * The most that can be asked for at the end when interest was turned into principal again and again (art. 27): the first
     * principal and interest on it at the cap for the whole time.
     *
     * @param claimed principal and interest together, as the last note says
     */
    public static Line compoundLimit(
            BigDecimal firstPrincipal, BigDecimal cap, LocalDate from, LocalDate to, BigDecimal claimed, DayBase dayBase) {
        var principal = Amounts.check(firstPrincipal, "最初本金");
        var asked = Amounts.check(claimed, "主张的本息");
        Loan.checkRate(cap, "利率上限");
        long days = to.toEpochDay() - from.toEpochDay();
        if (days < 0) {
            throw new InvalidInput("终日 " + to + " 早于始日 " + from);
        }
        var basis = new RateBasis(
                cap, dayBase.days(), Amounts.percent(cap), "", Statute.PRIVATE_LENDING.article(27), Statute.PRIVATE_LENDING.provenance());
        long interest = basis.interest(principal.unscaledValue().longValue(), days, basis.scaled());
        var limit = principal.add(BigDecimal.valueOf(interest, 2));
        var allowed = asked.min(limit);
        return Line.of(
                "复利上限：最初本金加整个期间按上限利率的利息" + (asked.compareTo(limit) > 0 ? "，主张的 " + Amounts.format(asked) + " 元超过上限，只支持上限" : "，主张的数额未超过"),
                Amounts.format(principal) + " + " + Amounts.format(principal) + " × " + Amounts.percent(cap) + " ÷ " + dayBase.days() + " × " + days + " = "
                        + Amounts.format(limit) + "，支持",
                allowed,
                Statute.PRIVATE_LENDING.article(27));
    }
}
