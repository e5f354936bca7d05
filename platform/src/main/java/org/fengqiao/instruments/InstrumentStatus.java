package org.fengqiao.instruments;

/** How far an instrument has come. From {@link #SEALED} on nothing about it changes. */
public enum InstrumentStatus {
    DRAFT("草稿"),
    SUPERSEDED("已由新稿代替"),
    APPROVED("已批准"),
    NUMBERED("已编号"),
    SEALED("已用印"),
    ISSUED("已发出");

    private final String label;

    InstrumentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isFinal() {
        return this == SEALED || this == ISSUED;
    }
}
