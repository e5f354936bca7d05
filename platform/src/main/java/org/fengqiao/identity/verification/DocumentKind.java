package org.fengqiao.identity.verification;

import java.util.regex.Pattern;
import org.fengqiao.law.identity.ResidentNumber;

/** Documents by which people are known to the platform. The shapes of all but the resident's are only what keeps out slips of the hand. */
public enum DocumentKind {
    RESIDENT_ID("居民身份证", "18 位，最后一位可能是 X", "\\d{17}[\\dX]"),
    HONG_KONG_MACAO_PERMIT("港澳居民来往内地通行证", "H 或 M 开头，后面 8 到 10 位数字", "[HM]\\d{8,10}"),
    TAIWAN_PERMIT("台湾居民来往大陆通行证", "8 到 10 位，字母或数字", "[A-Z0-9]{8,10}"),
    PERMANENT_RESIDENCE("外国人永久居留身份证", "15 到 18 位，字母或数字", "[A-Z0-9]{15,18}"),
    PASSPORT("护照", "5 到 20 位，字母或数字", "[A-Z0-9]{5,20}");

    private final String label;
    private final String hint;
    private final Pattern shape;

    DocumentKind(String label, String hint, String shape) {
        this.label = label;
        this.hint = hint;
        this.shape = Pattern.compile(shape);
    }

    public String label() {
        return label;
    }

    /** What a number looks like, in the user's words. */
    public String hint() {
        return hint;
    }

    /** Whether the register compares the phone too, so that knowing somebody's name and number does not make one that person. */
    public boolean comparesPhone() {
        return this == RESIDENT_ID;
    }

    /** Whether a number in capitals can be one of these. */
    public boolean couldBe(String number) {
        return shape.matcher(number).matches() && (this != RESIDENT_ID || ResidentNumber.isSound(number));
    }
}
