package org.fengqiao.mediation.model;

import java.util.List;
import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The periods of a mediation, and who answers for each. */
public final class MediationPeriods {

    /** The court names a mediator within three working days of the application. */
    public static final Period APPOINT = Period.of(
            Terms.APPOINT_MEDIATOR,
            Office.MEDIATION_CLERK, 1, Office.TRIBUNAL_HEAD);

    /** The sides choose a mediator within two working days, else the court does. */
    public static final Period CHOOSE = Period.of(
                    Terms.CHOOSE_MEDIATOR,
                    Standing.CLAIMANT, 1, Office.MEDIATION_CLERK)
            .onExpiry("choice-lapse");

    /** An organisation takes the dispute on, by appointing a mediator, within three working days. */
    public static final Period TAKE_ON = Period.of(
                    Terms.ACCEPT_ENTRUSTMENT,
                    Standing.ORGANISATION, 1, Office.MEDIATION_CLERK)
            .onExpiry("entrustment-lapse");

    /** A mediator accepts within three working days. */
    public static final Period ACCEPT = Period.of(
                    Terms.ACCEPT_APPOINTMENT,
                    Standing.MEDIATOR, 1, Office.MEDIATION_CLERK)
            .onExpiry("acceptance-lapse");

    /** The other side is told within three working days of acceptance. */
    public static final Period NOTIFY = Period.of(
            Terms.NOTIFY_OTHER_SIDE,
            Standing.MEDIATOR, 1, Office.MEDIATION_CLERK);

    /** Thirty days to mediate, from acceptance by the mediator or the organisation; longer only if every side agrees. */
    public static final Period MEDIATE = Period.of(
                    Terms.PRE_ACTION_MEDIATION,
                    Standing.MEDIATOR, 5, Office.MEDIATION_CLERK)
            .onExpiry("lapse");

    /** Thirty days from the agreement's effect to apply together for confirmation. */
    public static final Period SEEK_CONFIRMATION = Period.of(
                    Terms.CONFIRMATION_APPLICATION,
                    Standing.CLAIMANT, 7, Office.MEDIATION_CLERK)
            .onExpiry("confirmation-lapse");

    static final List<Period> ALL = List.of(APPOINT, CHOOSE, TAKE_ON, ACCEPT, NOTIFY, MEDIATE, SEEK_CONFIRMATION);

    private MediationPeriods() {}
}
