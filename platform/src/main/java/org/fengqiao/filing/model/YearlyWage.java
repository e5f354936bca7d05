package org.fengqiao.filing.model;

import java.math.BigDecimal;

/**
 * Average yearly wage of the employed in a province in the year before, the yardstick of small claims.
 *
 * @param amount in yuan
 * @param verified false while nobody has checked it against the published figure; the advice then says so
 */
public record YearlyWage(BigDecimal amount, boolean verified) {}
