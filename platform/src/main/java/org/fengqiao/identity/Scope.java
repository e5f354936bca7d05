package org.fengqiao.identity;

/** How far an office sees (数据范围). */
public enum Scope {
    /** Everything of the court. */
    COURT("本院"),
    /** Everything of one's unit. */
    UNIT("本庭"),
    /** Only what one handles oneself. */
    OWN("本人");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
