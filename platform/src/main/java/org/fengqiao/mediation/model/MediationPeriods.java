package org.fengqiao.mediation.model;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.ONLINE_MEDIATION;
import static org.fengqiao.law.period.PeriodUnit.DAYS;
import static org.fengqiao.law.period.PeriodUnit.WORKING_DAYS;

import java.util.List;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;

/** The periods of a mediation, and who answers for each. */
public final class MediationPeriods {

    /** The court names a mediator within three working days of the application. */
    public static final Period APPOINT = Period.of(
            new PeriodRule("mediation.appoint", "指定调解员", 3, WORKING_DAYS, ONLINE_MEDIATION.article(10)),
            Office.MEDIATION_CLERK, 1, Office.TRIBUNAL_HEAD);

    /** The sides choose a mediator within two working days, else the court does. */
    public static final Period CHOOSE = Period.of(
                    new PeriodRule("mediation.choose", "双方选调解员", 2, WORKING_DAYS, ONLINE_MEDIATION.article(10)),
                    Standing.CLAIMANT, 1, Office.MEDIATION_CLERK)
            .onExpiry("choice-lapse");

    /** A mediator accepts within three working days. */
    public static final Period ACCEPT = Period.of(
                    new PeriodRule("mediation.accept", "调解员接受指派", 3, WORKING_DAYS, ONLINE_MEDIATION.article(12)),
                    Standing.MEDIATOR, 1, Office.MEDIATION_CLERK)
            .onExpiry("acceptance-lapse");

    /** The other side is told within three working days of acceptance. */
    public static final Period NOTIFY = Period.of(
            new PeriodRule("mediation.notify", "通知对方当事人", 3, WORKING_DAYS, ONLINE_MEDIATION.article(15)),
            Standing.MEDIATOR, 1, Office.MEDIATION_CLERK);

    /** Thirty days to mediate, from acceptance; longer only if every side agrees. */
    public static final Period MEDIATE = Period.of(
                    new PeriodRule("mediation.mediate", "诉前调解", 30, DAYS, ONLINE_MEDIATION.article(24)),
                    Standing.MEDIATOR, 5, Office.MEDIATION_CLERK)
            .onExpiry("lapse");

    /** Thirty days from the agreement's effect to apply together for confirmation. */
    public static final Period SEEK_CONFIRMATION = Period.of(
                    new PeriodRule("mediation.seek-confirmation", "申请司法确认", 30, DAYS, CIVIL_PROCEDURE_LAW.article(205)),
                    Standing.CLAIMANT, 7, Office.MEDIATION_CLERK)
            .onExpiry("confirmation-lapse");

    static final List<Period> ALL = List.of(APPOINT, CHOOSE, ACCEPT, NOTIFY, MEDIATE, SEEK_CONFIRMATION);

    private MediationPeriods() {}
}
