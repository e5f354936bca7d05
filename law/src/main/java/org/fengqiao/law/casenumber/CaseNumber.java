package org.fengqiao.law.casenumber;

import java.util.Comparator;
import org.fengqiao.law.ChineseNumeral;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/**
 * The number of a case (案号), for example {@code （2026）沪0114民初12号}.
 *
 * @param year calendar year in which the case was taken in
 * @param speciality {@code 知} for technical intellectual-property cases, else empty
 * @param type type code (类型代字), for example {@code 民初}
 * @param serial counted from 1 per court, type and year
 * @param copy 0 for the case itself; 1 for its second instrument of one kind ({@code 之一}), and so on
 */
public record CaseNumber(int year, CourtCode court, String speciality, String type, long serial, int copy)
        implements Comparable<CaseNumber> {

    /** First year of the present numbering (案号若干规定), whose day is remembered. */
    public static final int FIRST_YEAR = Statute.CASE_NUMBERS.inForceFrom().getYear();

    static final long LARGEST_SERIAL = 999_999_999L;
    static final int LARGEST_COPY = 99;

    private static final Comparator<CaseNumber> ORDER = Comparator.comparingInt(CaseNumber::year)
            .thenComparing(CaseNumber::court)
            .thenComparing(CaseNumber::speciality)
            .thenComparing(CaseNumber::type)
            .thenComparingLong(CaseNumber::serial)
            .thenComparingInt(CaseNumber::copy);

    public CaseNumber {
        if (year < FIRST_YEAR && year >= 1949) {
            throw new NotCovered(year + " 年的案号用旧规则编制，本库只收录 " + FIRST_YEAR + " 年起的案号（"
                    + Statute.CASE_NUMBERS.whole().cite() + "施行日 " + Statute.CASE_NUMBERS.inForceFrom() + " 为" + Provenance.UNVERIFIED.label() + "）");
        }
        if (year < FIRST_YEAR || year > 2199) {
            throw new InvalidInput("案号年度无效：" + year);
        }
        if (!speciality.isEmpty() && !speciality.equals("知")) {
            throw new InvalidInput("未知的专门审判代字：" + Quoted.of(speciality));
        }
        if (!CaseTypes.knows(type)) {
            throw new InvalidInput("未知的类型代字：" + Quoted.of(type));
        }
        if (serial < 1 || serial > LARGEST_SERIAL) {
            throw new InvalidInput("案件编号从 1 起，不超过九位：" + serial);
        }
        if (copy < 0 || copy > LARGEST_COPY) {
            throw new InvalidInput("同类文书的序数应为 0 至 " + LARGEST_COPY + "：" + copy);
        }
    }

    public static CaseNumber of(int year, CourtCode court, String type, long serial) {
        return new CaseNumber(year, court, "", type, serial, 0);
    }

    /** Reads a number with full-width or half-width brackets and digits; blanks around it do not matter. */
    public static CaseNumber parse(String text) {
        return new CaseNumberParser(text).parse();
    }

    /** The same case's number on another instrument of the same kind: {@code 之一} for copy 1. */
    public CaseNumber withCopy(int copy) {
        return new CaseNumber(year, court, speciality, type, serial, copy);
    }

    /** As the rules write it, with full-width brackets. */
    public String format() {
        var text = new StringBuilder(32)
                .append('（').append(year).append('）')
                .append(court.code()).append(speciality).append(type).append(serial).append('号');
        if (copy > 0) {
            text.append('之').append(ChineseNumeral.of(copy));
        }
        return text.toString();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return format();
    }
}
