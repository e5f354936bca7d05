package org.fengqiao.law.casenumber;

import org.fengqiao.law.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The short code of a court (法院代字), for example {@code 沪0114}: a province and no digits for a high court, two for an
 * intermediate, four for a basic one; {@code 最高法} for the Supreme People's Court.
 */
public record CourtCode(String code) implements Comparable<CourtCode> {

    public static final String SUPREME = "最高法";
    private static final String PROVINCES = "京津沪渝冀晋内辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔云藏陕甘青宁新军兵";
    private static final String MUNICIPALITIES = "京津沪渝";
    private static final String COUNTIES_UNDER_PROVINCE = "90";

    public CourtCode {
        if (!valid(code)) {
            throw new InvalidInput("法院代字无效：" + Quoted.of(code) + "（应为“最高法”，或省级代字加 0、2 或 4 位数字，如 沪0114）");
        }
    }

    public static CourtCode of(String code) {
        return new CourtCode(code);
    }

    static boolean valid(String code) {
        if (code.equals(SUPREME)) {
            return true;
        }
        int digits = code.length() - 1;
        if (digits != 0 && digits != 2 && digits != 4 || PROVINCES.indexOf(code.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i <= digits; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public CourtLevel level() {
        return switch (code.length()) {
            case 1 -> CourtLevel.HIGH;
            case 3 -> code.equals(SUPREME) ? CourtLevel.SUPREME : CourtLevel.INTERMEDIATE;
            default -> CourtLevel.BASIC;
        };
    }

    /**
     * The court one level up; null for the Supreme Court, and where neither the rule nor the sample tells: districts of municipalities, and
     * counties directly under a province, whose intermediate courts are numbered from 96 to 99.
     */
    public @Nullable CourtCode parent() {
        var known = Courts.find(this);
        if (known != null) {
            return known.parent();
        }
        return switch (level()) {
            case SUPREME -> null;
            case HIGH -> new CourtCode(SUPREME);
            case INTERMEDIATE -> new CourtCode(code.substring(0, 1));
            case BASIC -> MUNICIPALITIES.indexOf(code.charAt(0)) >= 0 || directlyUnderProvince() ? null : new CourtCode(code.substring(0, 3));
        };
    }

    /** Its four digits are the last of a district code that no prefecture is part of (90xx). */
    private boolean directlyUnderProvince() {
        return level() == CourtLevel.BASIC && code.startsWith(COUNTIES_UNDER_PROVINCE, 1);
    }

    /** What kind of specialised intermediate court the two digits stand for; empty for an ordinary one. */
    public String speciality() {
        if (level() != CourtLevel.INTERMEDIATE && level() != CourtLevel.BASIC || directlyUnderProvince()) {
            return "";
        }
        int segment = Integer.parseInt(code.substring(1, 3));
        if (segment >= 75 && segment <= 80) {
            return "林业";
        }
        if (segment >= 81 && segment <= 85) {
            return "农垦";
        }
        if (segment >= 87 && segment <= 95) {
            return "跨行政区划";
        }
        return switch (segment) {
            case 71 -> "铁路";
            case 72 -> "海事";
            case 73 -> "知识产权";
            case 74 -> "油田或金融";
            case 96, 97, 98, 99 -> "为部分县级法院设立的中院";
            default -> "";
        };
    }

    /** Provinces in the order of their codes, then by digits; the Supreme Court first. */
    @Override
    public int compareTo(CourtCode other) {
        int mine = rank();
        int others = other.rank();
        return mine != others ? Integer.compare(mine, others) : code.compareTo(other.code);
    }

    private int rank() {
        return code.equals(SUPREME) ? -1 : PROVINCES.indexOf(code.charAt(0));
    }

    @Override
    public String toString() {
        return code;
    }
}
