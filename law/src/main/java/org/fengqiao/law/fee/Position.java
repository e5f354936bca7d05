package org.fengqiao.law.fee;

/** In what position the claim stands. */
public enum Position {
    CLAIM("claim", "本诉"),
    /** Heard together with the claim (art. 18). */
    COUNTERCLAIM("counterclaim", "反诉（合并审理）"),
    /** A third party's own claim heard together (art. 18). */
    THIRD_PARTY("third-party", "有独立请求权第三人的诉讼请求（合并审理）"),
    /** On what the appeal disputes (art. 17). */
    APPEAL("appeal", "上诉");

    private final String id;
    private final String label;

    Position(String id, String label) {
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
