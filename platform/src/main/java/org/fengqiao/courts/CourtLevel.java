package org.fengqiao.courts;

/** Level of a court (审级). */
public enum CourtLevel {
    BASIC("基层人民法院"),
    INTERMEDIATE("中级人民法院"),
    HIGH("高级人民法院"),
    SUPREME("最高人民法院");

    private final String label;

    CourtLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
