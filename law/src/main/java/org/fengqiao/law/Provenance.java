package org.fengqiao.law;

/** How well a fact is founded. Everything below {@link #PUBLISHED} is said aloud wherever the fact is used. */
public enum Provenance {
    STATUTE_TEXT("已核条文"),
    PUBLISHED("公开资料"),
    COMPUTED("据条文推算"),
    UNVERIFIED("未核实参数，须人工核对"),
    PROJECT_DEFAULT("本库默认参数，非法定数值"),
    SUPPLIED("使用者提供");

    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an explanation that uses such a fact must carry a warning. */
    public boolean needsWarning() {
        return this == UNVERIFIED || this == PROJECT_DEFAULT;
    }
}
