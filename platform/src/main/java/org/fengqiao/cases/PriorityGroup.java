package org.fengqiao.cases;

/** Who should not be kept waiting (绿色通道服务对象). */
public enum PriorityGroup {
    ELDERLY("老年人"),
    DISABLED("残疾人"),
    PREGNANT("孕产妇"),
    MINOR("未成年人"),
    SOLDIER("军人军属"),
    WAGES("追索劳动报酬"),
    HARDSHIP("生活困难"),
    ILL("重病");

    private final String label;

    PriorityGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
