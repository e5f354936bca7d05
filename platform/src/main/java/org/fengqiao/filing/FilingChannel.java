package org.fengqiao.filing;

/** How a claim came to the court. */
public enum FilingChannel {
    DIRECT("当事人直接提交"),
    AFTER_MEDIATION("诉前调解未成"),
    CROSS_REGION("跨域立案"),
    CROSS_BORDER("跨境网上立案"),
    TRANSFERRED("其他法院移送");

    private final String label;

    FilingChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
