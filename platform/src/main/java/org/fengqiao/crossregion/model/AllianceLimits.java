package org.fengqiao.crossregion.model;

import java.time.LocalDate;

/** What the courts of an alliance have agreed between them, in working days. No statute fixes these. */
public interface AllianceLimits {

    /** How soon a collaborating court checks the form and sends the material on. */
    int forwardDays(String court, LocalDate on);

    /** How soon the court with jurisdiction answers. */
    int feedbackDays(String court, LocalDate on);
}
