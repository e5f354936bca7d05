package org.fengqiao.law.period;

/** What a period counts. Days are calendar days; a working day is neither weekend nor holiday, or is a make-up workday. */
public enum PeriodUnit {
    HOURS("小时"),
    DAYS("日"),
    WORKING_DAYS("个工作日"),
    MONTHS("个月"),
    YEARS("年");

    private final String label;

    PeriodUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
