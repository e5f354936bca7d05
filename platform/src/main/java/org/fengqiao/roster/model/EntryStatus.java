package org.fengqiao.roster.model;

/** How an entry of the register stands. */
public enum EntryStatus {
    ACTIVE("在册"),
    SUSPENDED("暂停"),
    REMOVED("除名");

    private final String label;

    EntryStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
