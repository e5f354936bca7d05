package org.fengqiao.crossregion.model;

import static org.fengqiao.crossregion.model.CrossRegionState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fengqiao.crossregion.CrossRegionRequest;
import org.fengqiao.crossregion.model.CrossRegionAct.*;
import org.fengqiao.crossregion.model.CrossRegionParticulars.Report;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingUrge;
import org.fengqiao.law.Statute;
import org.fengqiao.law.casenumber.CourtCode;
import org.fengqiao.law.casenumber.Courts;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Rules;
import org.fengqiao.procedure.Standing;

/** 跨域立案: the collaborating court checks the form and sends the material on; the court with jurisdiction decides and reports back. */
public final class CrossRegionFiling implements Procedure<CrossRegionState, CrossRegionParticulars, CrossRegionAct> {

    private static final String RECEIPT = "crossregion-receipt";
    private static final String FILLED_IN_HERE = "起诉状（线上填写）";

    private final AllianceLimits limits;
    private final Supplier<Calendar> calendar;

    /** @param calendar the calendar in force, by which the last day for an answer is told */
    public CrossRegionFiling(AllianceLimits limits, Supplier<Calendar> calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    @Override
    public String id() {
        return CrossRegionRequest.PROCEDURE;
    }

    @Override
    public String label() {
        return "跨域立案";
    }

    @Override
    public Class<CrossRegionState> states() {
        return CrossRegionState.class;
    }

    @Override
    public Class<CrossRegionParticulars> particulars() {
        return CrossRegionParticulars.class;
    }

    @Override
    public Rules<CrossRegionState, CrossRegionParticulars> rules() {
        return CrossRegionRules.TABLE;
    }

    @Override
    public List<Period> periods() {
        return CrossRegionPeriods.ALL;
    }

    @Override
    public CrossRegionState initial() {
        return HANDED_IN;
    }

    @Override
    public Outcome<CrossRegionState, CrossRegionParticulars> open(
            Matter<CrossRegionState, CrossRegionParticulars> m, Moment now) {
        if (m.court().equals(m.particulars().court())) {
            return m.refuse("own-court", "本院就是管辖法院", "请直接向本院提交立案", CrossRegionPeriods.SOURCE);
        }
        return m.to(
                HANDED_IN,
                m.particulars(),
                Matter.effects(
                        receipt(m, now),
                        forward(m, now),
                        new Effect.Notify(Standing.CLAIMANT, CrossRegionNotices.RECEIVED),
                        new Effect.Notify(Office.COLLABORATION_OFFICER, CrossRegionNotices.TO_CHECK)));
    }

    @Override
    public Outcome<CrossRegionState, CrossRegionParticulars> decide(
            Matter<CrossRegionState, CrossRegionParticulars> m, CrossRegionAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case Send _ -> send(m, now);
            case AskForm(var defects, var days) -> m.to(
                    FORM_DEFECTS,
                    p.lacking(defects),
                    new Effect.EndPeriod(CrossRegionPeriods.forward(1)),
                    new Effect.StartPeriod(CrossRegionPeriods.form(days), now.today()),
                    new Effect.Notify(Standing.CLAIMANT, CrossRegionNotices.TO_SUPPLY));
            case SupplyForm(var files) -> m.to(
                    HANDED_IN,
                    p.supplied(files),
                    new Effect.EndPeriod(CrossRegionPeriods.form(1)),
                    forward(m, now),
                    new Effect.Notify(Office.COLLABORATION_OFFICER, CrossRegionNotices.TO_CHECK));
            case Redirect(var court, _) -> court.equals(m.court())
                    ? m.refuse("own-court", "本院就是管辖法院", "请退回材料，改向本院提交立案", Statute.CIVIL_PROCEDURE_LAW.article(22))
                    : m.stay(p.to(court));
            case Return(var reason) -> end(m, RETURNED, p.ended(reason), CrossRegionNotices.ENDED);
            case Withdraw(var reason) -> end(m, WITHDRAWN, p.ended(reason), CrossRegionNotices.ENDED);
            case LapseForm _ -> end(m, RETURNED, p.ended("逾期没有补好形式问题"), CrossRegionNotices.ENDED);
            case Urge(var note) -> m.stay(p, new FilingUrge(note).tell());
            case Feedback(var progress, var note) -> told(m, new Report(progress, note, now.today()), now);
        };
    }

    private Outcome<CrossRegionState, CrossRegionParticulars> send(
            Matter<CrossRegionState, CrossRegionParticulars> m, Moment now) {
        var p = m.particulars();
        return m.to(
                SENT,
                p.sent(now.today()),
                new Effect.EndPeriod(CrossRegionPeriods.forward(1)),
                feedback(m, now),
                p.filing().through(FilingChannel.CROSS_REGION).open(p.court()),
                new Effect.Notify(Standing.CLAIMANT, CrossRegionNotices.SENT));
    }

    private Outcome<CrossRegionState, CrossRegionParticulars> told(
            Matter<CrossRegionState, CrossRegionParticulars> m, Report report, Moment now) {
        var p = m.particulars().told(report);
        var notice = CrossRegionNotices.FEEDBACK;
        return switch (report.progress()) {
            case CORRECTION_DEMANDED -> end(m, CORRECTION_THERE, p, notice);
            case CORRECTED -> m.to(SENT, p, feedback(m, now), new Effect.Notify(Office.COLLABORATION_OFFICER, notice));
            case ACCEPTED -> end(m, ACCEPTED, p, notice);
            case REFUSED -> end(m, REFUSED, p, notice);
            case TRANSFERRED -> end(m, PASSED_ON, p, notice);
            case ENDED -> end(m, RETURNED, p.ended(report.note()), notice);
        };
    }

    private List<Effect> receipt(Matter<CrossRegionState, CrossRegionParticulars> m, Moment now) {
        var data = Map.<String, Object>of(
                "receivedBy", Courts.nameOf(CourtCode.of(m.court())),
                "jurisdiction", Courts.nameOf(CourtCode.of(m.particulars().court())),
                "receivedOn", now.today(),
                "replyBy", replyBy(m, now),
                "materials", List.of(FILLED_IN_HERE),
                Effect.DrawUp.FILES, m.particulars().filing().files());
        return List.of(new Effect.DrawUp(RECEIPT, data), new Effect.Issue(RECEIPT));
    }

    /** The last day for an answer, when the form needs no mending: sending on takes its whole limit, and then so does deciding. */
    private LocalDate replyBy(Matter<CrossRegionState, CrossRegionParticulars> m, Moment now) {
        var sentBy = CrossRegionPeriods.due(CrossRegionPeriods.forward(limits.forwardDays(m.court(), now.today())), now.today(), calendar.get());
        return CrossRegionPeriods.due(CrossRegionPeriods.feedback(limits.feedbackDays(m.court(), now.today())), sentBy, calendar.get());
    }

    private Effect forward(Matter<CrossRegionState, CrossRegionParticulars> m, Moment now) {
        return new Effect.StartPeriod(
                CrossRegionPeriods.forward(limits.forwardDays(m.court(), now.today())), now.today());
    }

    private Effect feedback(Matter<CrossRegionState, CrossRegionParticulars> m, Moment now) {
        return new Effect.StartPeriod(
                CrossRegionPeriods.feedback(limits.feedbackDays(m.court(), now.today())), now.today());
    }

    /** Ends every period that runs, and tells the party and the desk. */
    private static Outcome<CrossRegionState, CrossRegionParticulars> end(
            Matter<CrossRegionState, CrossRegionParticulars> m,
            CrossRegionState state,
            CrossRegionParticulars p,
            NoticeKind notice) {
        var effects = new ArrayList<Effect>();
        CrossRegionPeriods.ALL.stream().filter(m::isRunning).map(Effect.EndPeriod::new).forEach(effects::add);
        effects.add(new Effect.Notify(Standing.CLAIMANT, notice));
        effects.add(new Effect.Notify(Office.COLLABORATION_OFFICER, notice));
        return m.to(state, p, effects);
    }
}
