package org.fengqiao.law.fee;

import static org.fengqiao.law.Statute.LITIGATION_FEES;

import java.math.BigDecimal;

/** The figures of 诉讼费用交纳办法 arts. 13 and 14. */
final class Tariffs {

    static final Brackets PROPERTY = new Brackets(LITIGATION_FEES.article(13, "第一项"), "10000", "50")
            .then("100000", "2.5")
            .then("200000", "2")
            .then("500000", "1.5")
            .then("1000000", "1")
            .then("2000000", "0.9")
            .then("5000000", "0.8")
            .then("10000000", "0.7")
            .then("20000000", "0.6")
            .then("", "0.5");

    static final Brackets ENFORCEMENT = new Brackets(LITIGATION_FEES.article(14, "第一项"), "10000", "50")
            .then("500000", "1.5")
            .then("5000000", "1")
            .then("10000000", "0.5")
            .then("", "0.1");

    static final Brackets PRESERVATION = new Brackets(LITIGATION_FEES.article(14, "第二项"), "1000", "30")
            .then("100000", "1")
            .then("", "0.5");

    static final BigDecimal PRESERVATION_CAP = new BigDecimal("5000.00");
    static final BigDecimal BANKRUPTCY_CAP = new BigDecimal("300000.00");

    /** Property of a divorce up to this is covered by the base; beyond it 0.5 % is added. */
    static final BigDecimal DIVORCE_THRESHOLD = new BigDecimal("200000");

    static final BigDecimal DIVORCE_RATE = new BigDecimal("0.005");

    /** Damages for a personality right up to this are covered by the base. */
    static final BigDecimal PERSONALITY_LOWER = new BigDecimal("50000");

    static final BigDecimal PERSONALITY_UPPER = new BigDecimal("100000");
    static final BigDecimal PERSONALITY_LOWER_RATE = new BigDecimal("0.01");
    static final BigDecimal PERSONALITY_UPPER_RATE = new BigDecimal("0.005");

    static final BigDecimal LABOUR = new BigDecimal("10.00");
    static final BigDecimal ADMINISTRATIVE = new BigDecimal("50.00");
    static final BigDecimal ADMINISTRATIVE_SPECIAL = new BigDecimal("100.00");
    static final BigDecimal PUBLIC_NOTICE = new BigDecimal("100.00");
    static final BigDecimal ARBITRATION = new BigDecimal("400.00");
    static final BigDecimal MARITIME_FIXED = new BigDecimal("1000.00");
    static final BigDecimal PAYMENT_ORDER_DIVISOR = new BigDecimal("3");

    private Tariffs() {}
}
