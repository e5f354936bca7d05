package org.fengqiao.cases.web;

/** How near the next date of a case is, as those who handle it sort their work. Every case is of exactly one kind. A matter of management, not of law. */
enum Urgency {
    OVERDUE("%1$s < :asOf"),
    TODAY("%1$s = :asOf"),
    SOON("%1$s > :asOf and %1$s <= cast(:asOf as date) + 3"),
    WEEK("%1$s > cast(:asOf as date) + 3 and %1$s <= cast(:asOf as date) + 7"),
    LATER("%1$s > cast(:asOf as date) + 7"),
    UNCLOCKED("%1$s is null");

    private final String condition;

    Urgency(String condition) {
        this.condition = condition;
    }

    /** Which rows are of this kind on the day {@code :asOf}. */
    String condition() {
        return condition.formatted("c.due_on");
    }

    /** The same among the few cases somebody stands in, which are looked up first: no index of the dates of all courts must offer itself. */
    String conditionOfFew() {
        return condition.formatted("(c.due_on + 0)");
    }
}
