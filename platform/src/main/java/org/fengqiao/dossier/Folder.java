package org.fengqiao.dossier;

/** The folders of a dossier, in their order. */
public enum Folder {
    CLAIM("起诉与申请"),
    IDENTITY("身份材料"),
    AUTHORISATION("委托手续"),
    EVIDENCE("证据材料"),
    MEDIATION("调解材料"),
    INSTRUMENT("法律文书"),
    SERVICE("送达材料"),
    OTHER("其他材料"),
    /** 副卷: for those who handle the matter, never shown to its sides. */
    RESTRICTED("副卷");

    private final String label;

    Folder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * Whether only those who handle the case put things here, and nothing moves in or out: what lies here speaks with the authority of the court, or
     * is for it alone.
     */
    public boolean isOfCourt() {
        return this == INSTRUMENT || this == SERVICE || isRestricted();
    }

    public boolean isRestricted() {
        return this == RESTRICTED;
    }
}
