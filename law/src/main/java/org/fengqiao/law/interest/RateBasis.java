package org.fengqiao.law.interest;

import java.math.BigDecimal;
import org.fengqiao.law.Article;
import org.fengqiao.law.Provenance;

/**
 * A rate and why it applies.
 *
 * @param rate as a fraction per {@code days}: 0.154 per 365, or 0.000175 per 1
 * @param days what the rate is divided by for one day
 * @param formula how it is written, for example {@code 15.4% ÷ 365}
 */
public record RateBasis(
        BigDecimal rate, int days, String formula, String reason, Article article, Provenance provenance) {

    /** Rates are taken to a hundred-millionth. */
    static final int PLACES = 8;

    static final long SCALE = 100_000_000L;

    long scaled() {
        return rate.movePointRight(PLACES).longValueExact();
    }

    /** Interest in fen on a balance in fen for some days, rounded half up. */
    long interest(long fen, long count, long scaledRate) {
        return Exact.multiplyDivide(fen, count, scaledRate, SCALE * days);
    }
}
