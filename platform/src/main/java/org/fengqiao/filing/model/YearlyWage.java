package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Average yearly wage of the employed in a province in the year before, the yardstick of small claims. A parameter the operator
 * sets each year: the figures here are placeholders that nobody has verified.
 *
 * @param amount in yuan
 * @param verified whether somebody has checked it against the statistics bureau's publication
 */
public record YearlyWage(String province, BigDecimal amount, boolean verified) {

    private static final BigDecimal PLACEHOLDER = new BigDecimal("100000");

    private static final Map<String, YearlyWage> KNOWN = Map.of();

    /** The wage for the province of a court code such as 沪0114. */
    public static YearlyWage ofCourt(String court) {
        var province = court.substring(0, 1);
        return KNOWN.getOrDefault(province, new YearlyWage(province, PLACEHOLDER, false));
    }
}
