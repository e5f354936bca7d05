package org.fengqiao.law.injury;

import java.math.BigDecimal;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/**
 * Payment that goes on after the years of the first judgment are over (超期续付), five to ten years (art. 19).
 *
 * @param yearly what is paid in a year, in yuan
 * @param years how many more the court grants
 */
public record ContinuedPayment(BigDecimal yearly, int years) {

    public static final int LEAST_YEARS = 5;
    public static final int MOST_YEARS = 10;

    public ContinuedPayment {
        yearly = Amounts.check(yearly, "每年给付的数额");
        if (years < LEAST_YEARS || years > MOST_YEARS) {
            throw new InvalidInput("超过原定给付年限的，继续给付应为 " + LEAST_YEARS + " 至 " + MOST_YEARS + " 年：" + years).at("years");
        }
    }

    /** The explanation, which adds up to the whole sum. */
    public Line line() {
        return new Line(
                "原定给付年限届满后继续给付 " + years + " 年",
                Amounts.brief(yearly) + " × " + years,
                yearly.multiply(BigDecimal.valueOf(years)),
                Statute.PERSONAL_INJURY.article(19),
                Provenance.SUPPLIED);
    }
}
