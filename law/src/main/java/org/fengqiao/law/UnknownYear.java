package org.fengqiao.law;

/** The holiday arrangements of a year are needed and not known; they are published late in the year before and are never guessed. */
public final class UnknownYear extends LawException {

    private static final long serialVersionUID = 1L;
    private final int year;

    public UnknownYear(int year) {
        super("unknown-year", year + " 年的放假调休安排尚未收录，不能推算；请先补充该年日历");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
