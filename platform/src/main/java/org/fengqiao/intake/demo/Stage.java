package org.fengqiao.intake.demo;

/** How far an invented dispute has come, and how many days ago it was told. */
enum Stage {
    REGISTERED(0),
    OVERDUE(8),
    APPOINTED(2),
    BEGUN(3),
    TALKING(9),
    NEARLY_OVER(27),
    DISCLOSED(6),
    LONGER(33),
    PROPOSED(12),
    REDLINED(14),
    SIGNING(15),
    HALF_SIGNED(16),
    SETTLED(20),
    SOUGHT_BY_ONE(21),
    CONFIRMATION_SOUGHT(18),
    SETTLED_LONG_AGO(75),
    FAILED(13),
    FILED(11),
    FILED_DIRECTLY(4),
    FILED_TODAY(0),
    WITHDRAWN(24),
    RETURNED(10),
    DECLINED(5),
    FACTS(17),
    ENTRUSTED(1),
    SETTLED_IN_A_WEEK(9),
    CHOOSING(1);

    private final int daysAgo;

    Stage(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    int daysAgo() {
        return daysAgo;
    }

    boolean goesStraightToFiling() {
        return this == FILED_DIRECTLY || this == FILED_TODAY;
    }
}
