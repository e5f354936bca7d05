package org.fengqiao.identity;

/** How surely a person is who they say they are (实名等级), from weakest to strongest. */
public enum RealNameLevel {
    NONE("未实名"),
    PHONE("手机号已验证"),
    DOCUMENT("证件已核验"),
    FACE("证件与本人已核验");

    private final String label;

    RealNameLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean atLeast(RealNameLevel other) {
        return compareTo(other) >= 0;
    }
}
