package org.fengqiao.law.auction;

/** How the reference price of what is to be sold is fixed (参考价规定: 当事人议价、定向询价、网络询价、委托评估). */
public enum PriceMethod {
    NEGOTIATION("negotiation", "当事人议价"),
    DIRECTED_INQUIRY("directed-inquiry", "定向询价"),
    ONLINE_INQUIRY("online-inquiry", "网络询价"),
    APPRAISAL("appraisal", "委托评估");

    private final String id;
    private final String label;

    PriceMethod(String id, String label) {
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
