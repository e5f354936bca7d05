package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.Line;

/**
 * A stretch of days with one balance and one rate.
 *
 * @param from first day counted
 * @param to the day after the last one counted
 * @param principalFen the balance that bears interest, in fen
 * @param interestFen in fen, rounded half up
 * @param basis why this rate
 */
public record Segment(LocalDate from, LocalDate to, long principalFen, long interestFen, RateBasis basis) {

    public long days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** In yuan. */
    public BigDecimal principal() {
        return BigDecimal.valueOf(principalFen, 2);
    }

    /** In yuan. */
    public BigDecimal interest() {
        return BigDecimal.valueOf(interestFen, 2);
    }

    Line line(Phrase phrase) {
        long days = days();
        return new Line(
                phrase.add(from).add(" 至 ").add(to.minusDays(1)).add(" 共 ").add(days).add(" 日，").add(basis.reason()).take(),
                phrase.yuan(principalFen).add(" × ").add(basis.formula()).add(" × ").add(days).take(),
                interest(),
                basis.article(),
                basis.provenance());
    }
}
