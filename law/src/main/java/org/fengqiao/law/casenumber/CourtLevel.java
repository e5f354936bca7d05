package org.fengqiao.law.casenumber;

/** The four levels of court, from the top. */
public enum CourtLevel {
    SUPREME("最高人民法院"),
    HIGH("高级人民法院"),
    INTERMEDIATE("中级人民法院"),
    BASIC("基层人民法院");

    private final String label;

    CourtLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
