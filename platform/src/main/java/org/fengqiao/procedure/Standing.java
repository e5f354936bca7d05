package org.fengqiao.procedure;

/**
 * Standing in one case (诉讼地位). An agent has the standing of the party acted for; {@link Actor#forParty} says whom.
 * {@link #EMERGENCY_READER} may look, for a time and with a reason, and do nothing; {@link #RECUSED} overrides every grant.
 */
public enum Standing implements Capacity {
    CLAIMANT("申请人"),
    RESPONDENT("被申请人"),
    THIRD_PARTY("第三人"),
    REGISTRAR("登记人"),
    ORGANISATION("受托组织"),
    MEDIATOR("调解员"),
    RESPONSIBLE_JUDGE("承办法官"),
    CLERK_OF_CASE("书记员"),
    EMERGENCY_READER("紧急查阅"),
    RECUSED("已回避");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether this is the standing of a side of the dispute. */
    public boolean isParty() {
        return this == CLAIMANT || this == RESPONDENT || this == THIRD_PARTY;
    }
}
