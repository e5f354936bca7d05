package org.fengqiao.filing.model;

import java.math.BigDecimal;

/**
 * Average yearly wage of the employed in a province in the year before, the yardstick of small claims.
 *
 * @param province for the explanation, for example 上海市
 * @param amount in yuan
 * @param verified false while nobody has checked it against the published figure; the advice then says so
 */
public record YearlyWage(String province, BigDecimal amount, boolean verified) {}
