package org.fengqiao.confirmation.model;

import static org.fengqiao.confirmation.model.ConfirmationState.ACCEPTED;
import static org.fengqiao.confirmation.model.ConfirmationState.REVIEW;
import static org.fengqiao.confirmation.model.ConfirmationState.SUPPLEMENT;
import static org.fengqiao.confirmation.model.ConfirmationState.WITHDRAWAL_SOUGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Inquiry;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Summons;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Supplied;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.ServedAct;
import org.fengqiao.procedure.Standing;

/** 审查: the judge questions both sides together and asks for what is lacking. */
final class Reviewing {

    private Reviewing() {}

    static Outcome<ConfirmationState, ConfirmationParticulars> decide(
            Matter<ConfirmationState, ConfirmationParticulars> m, ReviewAct act, Moment now, Calendar calendar) {
        var p = m.particulars();
        return switch (act) {
            case Assign(var judge) -> assign(m, judge, now);
            case Summon(var mode, var on, var where) -> on.isBefore(now.today())
                    ? m.refuse("in-the-past", "日期已经过去", "请选择今天或以后的日期", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(356))
                    : m.stay(p.summoned(new Summons(mode, on, where)), new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.SUMMONED));
            case RecordInquiry(var mode, var on, var present, var record) -> m.sides().containsAll(present)
                    ? m.stay(p.inquired(new Inquiry(mode, on, List.copyOf(present), record)))
                    : m.refuse("unknown-party", "到场的人不是本案当事人", "请从当事人中选择", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(356));
            case DemandSupplement(var what, var days) -> demand(m, what, days, now);
            case SupplementNoticeServed served -> served(m, served);
            case Supply(var statement, var files) -> m.to(
                    REVIEW,
                    p.supplied(new Supplied(statement, List.copyOf(files), now.today())),
                    new Effect.EndPeriod(ConfirmationPeriods.SERVE_SUPPLEMENT),
                    new Effect.EndPeriod(ConfirmationPeriods.supplement(1)),
                    new Effect.EndPeriod(ConfirmationPeriods.unsupplied(1)),
                    new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.SUPPLIED));
            case ExtendReview extend -> extend(m, extend, calendar);
        };
    }

    /** Asks for what is lacking by a notice, from whose service the time to supply it runs. */
    static Outcome<ConfirmationState, ConfirmationParticulars> demand(
            Matter<ConfirmationState, ConfirmationParticulars> m, String what, int days, Moment now) {
        var p = m.particulars().demanding(what, days, now.today());
        return m.to(
                SUPPLEMENT,
                p,
                Matter.effects(
                        ConfirmationInstruments.supplement(Objects.requireNonNull(p.review().demand())),
                        new Effect.EndPeriod(ConfirmationPeriods.unsupplied(1)),
                        new Effect.StartPeriod(ConfirmationPeriods.SERVE_SUPPLEMENT, now.today()),
                        new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.TO_SUPPLY)));
    }

    /** The time runs from the day the latest notice counts as served on the last side. */
    private static Outcome<ConfirmationState, ConfirmationParticulars> served(
            Matter<ConfirmationState, ConfirmationParticulars> m, SupplementNoticeServed act) {
        var demand = m.particulars().review().demand();
        if (demand == null || !Objects.equals(demand.round(), act.round())) {
            return m.stay(m.particulars());
        }
        var told = demand.servedOn(act.party(), act.on());
        var p = m.particulars().demanding(told);
        var period = ConfirmationPeriods.supplement(told.days());
        var last = ServedAct.last(told.served(), m.parties(Standing.CLAIMANT));
        return last.isEmpty() || !m.isRunning(ConfirmationPeriods.SERVE_SUPPLEMENT)
                ? m.stay(p)
                : m.stay(
                        p,
                        new Effect.EndPeriod(ConfirmationPeriods.SERVE_SUPPLEMENT),
                        new Effect.StartPeriod(period, last.get()),
                        new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.SUPPLEMENT_RUNS));
    }

    /** The new judge goes on where the case stands; one whose withdrawal was applied for before begins with that. */
    private static Outcome<ConfirmationState, ConfirmationParticulars> assign(
            Matter<ConfirmationState, ConfirmationParticulars> m, UUID judge, Moment now) {
        var p = m.particulars().assignedTo(judge);
        var effects = assigned(m.particulars(), judge);
        if (m.state() != ACCEPTED) {
            return m.to(m.state(), p, effects);
        }
        return p.withdrawalPending()
                ? m.to(WITHDRAWAL_SOUGHT, p, Matter.effects(effects, Withdrawing.toBeRuled(m, now)))
                : m.to(REVIEW, p, effects);
    }

    private static List<Effect> assigned(ConfirmationParticulars p, UUID judge) {
        var effects = new ArrayList<Effect>();
        var former = p.review().judge();
        if (former != null) {
            effects.add(new Effect.Revoke(former, Standing.RESPONSIBLE_JUDGE));
        }
        effects.add(new Effect.Grant(judge, Standing.RESPONSIBLE_JUDGE, null));
        effects.add(new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.ASSIGNED));
        return effects;
    }

    /** Once, and by no more than the thirty days the president may add. */
    private static Outcome<ConfirmationState, ConfirmationParticulars> extend(
            Matter<ConfirmationState, ConfirmationParticulars> m, ExtendReview act, Calendar calendar) {
        var due = m.running().get(ConfirmationPeriods.REVIEW.id());
        if (due == null || !act.until().isAfter(due)) {
            return m.refuse("not-longer", "新的期限没有晚于现在的期限", "请选择更晚的日期", Statute.CIVIL_PROCEDURE_LAW.article(187));
        }
        var latest = ConfirmationPeriods.lastDayOfExtension(due, calendar);
        if (act.until().isAfter(latest)) {
            return m.refuse(
                    "too-long", "院长最多可以批准延长" + ConfirmationPeriods.EXTENSION.amount() + "，到 " + latest + " 为止",
                    "请选择 " + latest + " 或者以前的日期", ConfirmationPeriods.EXTENSION.article());
        }
        return m.stay(
                m.particulars().extended(act.until()),
                new Effect.ExtendPeriod(ConfirmationPeriods.REVIEW, act.until(), act.reason()),
                new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.EXTENDED));
    }
}
