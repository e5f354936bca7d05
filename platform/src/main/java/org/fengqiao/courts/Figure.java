package org.fengqiao.courts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure that differs from place to place and time to time (参数).
 *
 * @param scope {@code *} everywhere, one character a province, else a court's short code
 * @param provenance where the value comes from, in Chinese
 * @param verified false while nobody has checked it against the published source; pages must say so
 */
public record Figure(
        String key,
        String scope,
        LocalDate validFrom,
        String value,
        String unit,
        String label,
        String provenance,
        boolean verified) {

    public BigDecimal decimal() {
        return new BigDecimal(value);
    }

    public int integer() {
        return Integer.parseInt(value);
    }
}
