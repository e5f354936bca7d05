package org.fengqiao.mediation;

/** Who mediates: the ways out of a dispute short of an action (调解方式). */
public enum Way {
    PEOPLE("人民调解"),
    LAWYER("律师调解"),
    INDUSTRY("行业调解"),
    ADMINISTRATIVE("行政调解"),
    PARTNER("合作单位调解");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
