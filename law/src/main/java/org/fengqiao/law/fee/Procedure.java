package org.fengqiao.law.fee;

/** Under which procedure a case is heard, as far as fees care. */
public enum Procedure {
    ORDINARY("ordinary", "普通程序"),
    SUMMARY("summary", "简易程序"),
    SMALL_CLAIMS("small", "小额诉讼程序");

    private final String id;
    private final String label;

    Procedure(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
