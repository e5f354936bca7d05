package org.fengqiao.cases.web;

/** How near the next date of a case is, as those who handle it sort their work. Every case is of exactly one kind. A matter of management, not of law. */
enum Urgency {
    OVERDUE("c.due_on < :asOf"),
    TODAY("c.due_on = :asOf"),
    SOON("c.due_on > :asOf and c.due_on <= cast(:asOf as date) + 3"),
    WEEK("c.due_on > cast(:asOf as date) + 3 and c.due_on <= cast(:asOf as date) + 7"),
    LATER("c.due_on > cast(:asOf as date) + 7"),
    UNCLOCKED("c.due_on is null");

    private final String condition;

    Urgency(String condition) {
        this.condition = condition;
    }

    /** Which rows are of this kind on the day {@code :asOf}. */
    String condition() {
        return condition;
    }

    /** The same among the few cases somebody stands in, which are looked up first: no index of the dates of all courts must offer itself. */
    String conditionOfFew() {
        return condition.replace("c.due_on", "(c.due_on + 0)");
    }
}
