package org.fengqiao.courts;

/** What kind of organisation stands beside the courts. */
public enum OrganisationKind {
    PEOPLE("人民调解"),
    LAWYER("律师调解"),
    INDUSTRY("行业调解"),
    ADMINISTRATIVE("行政调解"),
    PARTNER("总对总合作组织"),
    LAW_FIRM("律师事务所");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether disputes can be assigned to it for mediation. */
    public boolean mediates() {
        return this != LAW_FIRM;
    }
}
