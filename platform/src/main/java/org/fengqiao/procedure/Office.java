package org.fengqiao.procedure;

/** Office held in a court or an organisation (职务), with a term and a data scope. */
public enum Office implements Capacity {
    INTAKE_CLERK("导诉台"),
    HOTLINE_OPERATOR("12368 话务员"),
    GRID_WORKER("网格员"),
    PARTNER("合作组织"),
    MEDIATION_CLERK("诉调对接员"),
    INVITED_MEDIATOR("特邀调解员"),
    FILING_JUDGE("立案法官"),
    FILING_CLERK("立案书记员"),
    JUDGE("法官"),
    COURT_CLERK("书记员"),
    COLLABORATION_OFFICER("协作专员"),
    TRIBUNAL_HEAD("庭长"),
    PRESIDENT("院长"),
    OPERATOR("系统管理员");

    private final String label;

    Office(String label) {
        this.label = label;
    }

    /** Whether one works at the court itself, rather than beside it or on the platform's machines. */
    public boolean ofTheCourt() {
        return switch (this) {
            case INTAKE_CLERK, MEDIATION_CLERK, FILING_JUDGE, FILING_CLERK, JUDGE, COURT_CLERK, COLLABORATION_OFFICER, TRIBUNAL_HEAD, PRESIDENT -> true;
            case HOTLINE_OPERATOR, GRID_WORKER, PARTNER, INVITED_MEDIATOR, OPERATOR -> false;
        };
    }

    @Override
    public String label() {
        return label;
    }
}
