package org.fengqiao.confirmation.model;

import static org.fengqiao.confirmation.model.ConfirmationState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.confirmation.ConfirmationRequest;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Terms;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Actor;
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

/** 司法确认: both sides of a mediation agreement ask together; the court reviews it and confirms it, or rejects the application. */
public final class JudicialConfirmation
        implements Procedure<ConfirmationState, ConfirmationParticulars, ConfirmationAct> {

    private final Supplier<Calendar> calendar;

    /** @param calendar the calendar in force, by which last days are told */
    public JudicialConfirmation(Supplier<Calendar> calendar) {
        this.calendar = calendar;
    }

    @Override
    public String id() {
        return ConfirmationRequest.PROCEDURE;
    }

    @Override
    public String label() {
        return "司法确认";
    }

    @Override
    public Class<ConfirmationState> states() {
        return ConfirmationState.class;
    }

    @Override
    public Class<ConfirmationParticulars> particulars() {
        return ConfirmationParticulars.class;
    }

    @Override
    public Rules<ConfirmationState, ConfirmationParticulars> rules() {
        return ConfirmationRules.TABLE;
    }

    @Override
    public List<Period> periods() {
        return ConfirmationPeriods.ALL;
    }

    @Override
    public ConfirmationState initial() {
        return JOINING;
    }

    /** Late applications are refused; one that not every side has made yet waits for the others. */
    @Override
    public Outcome<ConfirmationState, ConfirmationParticulars> open(
            Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        var p = m.particulars();
        var last = ConfirmationPeriods.lastDayToApply(p.request().effectiveOn(), calendar.get());
        if (isOver(last, now)) {
            return m.refuse(
                    "too-late", "协议生效已超过" + Terms.CONFIRMATION_APPLICATION.spoken() + "，最后一天是 " + last, "协议仍有约束力；对方不履行的，可以就协议起诉",
                    Statute.CIVIL_PROCEDURE_LAW.article(205));
        }
        if (!p.applied().containsAll(m.sides())) {
            return m.to(
                    JOINING,
                    new Effect.StartPeriod(ConfirmationPeriods.APPLICATION, p.request().effectiveOn()),
                    new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.TO_JOIN));
        }
        return m.to(APPLIED, p, applied(m, now));
    }

    @Override
    public Outcome<ConfirmationState, ConfirmationParticulars> decide(
            Matter<ConfirmationState, ConfirmationParticulars> m, ConfirmationAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case Join join -> join(m, join, now);
            case Accept _ -> m.to(ACCEPTED, p, accepted(m, now));
            case Refuse(var ground, var reasons) -> m.to(
                    NOT_ACCEPTED,
                    p.ended(ground, reasons),
                    Matter.effects(
                            ConfirmationInstruments.refusal(m, ground, reasons, now.actor().name()),
                            new Effect.EndPeriod(ConfirmationPeriods.ACCEPTANCE),
                            new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.REFUSED)));
            case Allot(var unit, _) -> m.stay(p, new Effect.Allot(unit), new Effect.Notify(Office.TRIBUNAL_HEAD, ConfirmationNotices.ALLOTTED));
            case LapseUnjoined _ -> m.to(WITHDRAWN, p.ended(null, "期限内没有全部共同申请"), endRunning(m, ConfirmationNotices.WITHDRAWN));
            case EndingAct ending -> Withdrawing.decide(m, ending, now);
            case ObjectionAct objection -> Objecting.decide(m, objection, now, calendar.get());
            case ReviewAct review -> Reviewing.decide(m, review, now, calendar.get());
            case RulingAct ruling -> Deciding.decide(m, ruling, now);
        };
    }

    @Override
    public Object visible(ConfirmationParticulars particulars, Actor viewer) {
        return viewer.capacity() instanceof Standing s && s != Standing.RESPONSIBLE_JUDGE && s != Standing.CLERK_OF_CASE
                ? particulars.withoutDraft()
                : particulars;
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> join(
            Matter<ConfirmationState, ConfirmationParticulars> m, Join act, Moment now) {
        var side = now.actor().forParty();
        if (!act.pledged() || side == null) {
            return m.refuse("not-pledged", "还没有作出承诺", "请确认协议出于自愿、没有恶意串通，再申请", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(354));
        }
        var p = m.particulars().joinedBy(side);
        if (!p.applied().containsAll(m.sides())) {
            return m.to(JOINING, p);
        }
        return m.to(APPLIED, p, Matter.effects(applied(m, now), new Effect.EndPeriod(ConfirmationPeriods.APPLICATION)));
    }

    private static List<Effect> applied(Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        return Matter.effects(
                ConfirmationInstruments.application(m),
                new Effect.StartPeriod(ConfirmationPeriods.ACCEPTANCE, now.today()),
                new Effect.Notify(Office.FILING_JUDGE, ConfirmationNotices.TO_DECIDE));
    }

    private static List<Effect> accepted(Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        return Matter.effects(
                ConfirmationInstruments.acceptance(m),
                new Effect.TakeNumber(ConfirmationInstruments.SPECIAL_PROCEDURE),
                new Effect.EndPeriod(ConfirmationPeriods.ACCEPTANCE),
                new Effect.StartPeriod(ConfirmationPeriods.REVIEW, now.today()),
                new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.ACCEPTED),
                new Effect.Notify(Office.TRIBUNAL_HEAD, ConfirmationNotices.TO_ASSIGN));
    }

    private boolean isOver(LocalDate last, Moment now) {
        return ConfirmationPeriods.isOver(last, now.today(), calendar.get());
    }

    /** Ends every period of the case that still runs, and tells both sides why. */
    static List<Effect> endRunning(Matter<ConfirmationState, ConfirmationParticulars> m, NoticeKind notice) {
        var effects = new ArrayList<Effect>();
        ConfirmationPeriods.ALL.stream().filter(m::isRunning).map(Effect.EndPeriod::new).forEach(effects::add);
        effects.add(new Effect.Notify(Standing.CLAIMANT, notice));
        return effects;
    }
}
