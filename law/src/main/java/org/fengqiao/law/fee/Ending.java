package org.fengqiao.law.fee;

/** How a case ended, as far as fees care. */
public enum Ending {
    /** Not yet, or by judgment. */
    JUDGMENT("judgment", "判决或未结"),
    MEDIATED("mediated", "调解结案"),
    WITHDRAWN("withdrawn", "准许撤诉");

    private final String id;
    private final String label;

    Ending(String id, String label) {
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
