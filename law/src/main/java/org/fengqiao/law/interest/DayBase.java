package org.fengqiao.law.interest;

/** By how many days a yearly rate is divided. The statutes do not say; 365 is what this library takes unless told otherwise. */
public enum DayBase {
    D365(365),
    D360(360);

    private final int days;

    DayBase(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
