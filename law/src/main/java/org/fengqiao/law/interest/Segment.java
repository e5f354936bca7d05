package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;

/**
 * A stretch of days with one balance and one rate.
 *
 * @param from first day counted
 * @param to the day after the last one counted
 * @param interest rounded to the fen
 * @param basis why this rate
 */
public record Segment(LocalDate from, LocalDate to, BigDecimal principal, BigDecimal interest, RateBasis basis) {

    static Segment of(LocalDate from, LocalDate to, long principalFen, long interestFen, RateBasis basis) {
        return new Segment(from, to, BigDecimal.valueOf(principalFen, 2), BigDecimal.valueOf(interestFen, 2), basis);
    }

    public long days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    Line line() {
        return new Line(
                from + " 至 " + to.minusDays(1) + " 共 " + days() + " 日，" + basis.reason(),
                Amounts.format(principal) + " × " + basis.formula() + " × " + days(),
                interest,
                basis.article(),
                basis.provenance());
    }
}
