package org.fengqiao.law.cause;

/**
 * One cause of action of the 2025 catalogue.
 *
 * @param code place in this catalogue: {@code P01} part, {@code S01} section, {@code 108} third level, {@code 108.3} fourth
 * @param parent code of the one above; empty for a part
 * @param officialNumber as printed, for example {@code （3）}
 * @param systemCode code in the courts' systems; empty where unknown
 */
public record Cause(String code, String parent, String officialNumber, String systemCode, String name) {

    /** 1 for a part to 4 for the most specific. */
    public int level() {
        return switch (code.charAt(0)) {
            case 'P' -> 1;
            case 'S' -> 2;
            default -> code.indexOf('.') < 0 ? 3 : 4;
        };
    }

    /** As it is cited in this edition, for example {@code 108（3）}. */
    public String number() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot) + "（" + code.substring(dot + 1) + "）";
    }
}
