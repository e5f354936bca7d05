package org.fengqiao.confirmation.model;

import static org.fengqiao.confirmation.model.ConfirmationState.*;

import java.util.List;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Withdrawal;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Standing;

/**
 * 撤回与按撤回处理: once the court has accepted the application, only a ruling of the judge ends it without one on the merits (民诉法解释第357条). Before
 * that there is no case to rule on: a side takes back what it asked for.
 */
final class Withdrawing {

    private Withdrawing() {}

    static Outcome<ConfirmationState, ConfirmationParticulars> decide(
            Matter<ConfirmationState, ConfirmationParticulars> m, EndingAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case Withdraw(var reason) -> m.to(WITHDRAWN, p.ended(null, reason), JudicialConfirmation.endRunning(m, ConfirmationNotices.WITHDRAWN));
            case SeekWithdrawal(var reason) -> seek(m, reason, now);
            case AllowWithdrawal(var reasons) -> m.to(
                    WITHDRAWN,
                    p.ended(null, reasons),
                    Matter.effects(
                            ConfirmationInstruments.onWithdrawal(m, ConfirmationInstruments.WITHDRAWAL_RULING, reasons),
                            JudicialConfirmation.endRunning(m, ConfirmationNotices.WITHDRAWN).toArray(Effect[]::new)));
            case RefuseWithdrawal(var reasons) -> goesOn(m, reasons, now);
            case LapseUnsupplied _ -> m.to(
                    UNSUPPLIED,
                    p,
                    List.of(
                            toBeHandled(m, now),
                            new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.UNSUPPLIED),
                            new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.NOTHING_SUPPLIED)));
            case DeemWithdrawn(var reasons) -> m.to(
                    WITHDRAWN,
                    p.ended(null, "无正当理由未在期限内补充：" + reasons),
                    Matter.effects(
                            ConfirmationInstruments.lapse(m, reasons),
                            JudicialConfirmation.endRunning(m, ConfirmationNotices.DEEMED_WITHDRAWN).toArray(Effect[]::new)));
            case GrantMoreTime(var days, _) ->
                Reviewing.demand(m, p.review().demand() == null ? "" : p.review().demand().what(), days, now);
            case GoOn _ -> m.to(
                    REVIEW,
                    p.demanding(null),
                    new Effect.EndPeriod(ConfirmationPeriods.SERVE_SUPPLEMENT),
                    new Effect.EndPeriod(ConfirmationPeriods.supplement(1)),
                    new Effect.EndPeriod(ConfirmationPeriods.unsupplied(1)),
                    new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.GOES_ON));
        };
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> seek(
            Matter<ConfirmationState, ConfirmationParticulars> m, String reason, Moment now) {
        var p = m.particulars();
        var unassigned = m.state() == ACCEPTED;
        var sought = p.withdrawing(new Withdrawal(now.actor().forParty(), reason, now.today(), unassigned ? REVIEW : m.state(), null));
        var told = new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.WITHDRAWAL_SOUGHT);
        return unassigned
                ? m.stay(sought, told)
                : m.to(
                        WITHDRAWAL_SOUGHT,
                        sought,
                        new Effect.EndPeriod(ConfirmationPeriods.unsupplied(1)),
                        toBeRuled(m, now),
                        new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.TO_RULE_ON_WITHDRAWAL),
                        told);
    }

    /** Back to where the case stood; a supplement that fell due meanwhile is missing. */
    private static Outcome<ConfirmationState, ConfirmationParticulars> goesOn(
            Matter<ConfirmationState, ConfirmationParticulars> m, String reasons, Moment now) {
        var p = m.particulars();
        var sought = p.withdrawal();
        if (sought == null) {
            return m.refuse("nothing-sought", "没有等待裁定的撤回申请", "请刷新页面", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(357));
        }
        var late = sought.from() == SUPPLEMENT && !m.isRunning(ConfirmationPeriods.supplement(1)) && !m.isRunning(ConfirmationPeriods.SERVE_SUPPLEMENT);
        var back = late ? UNSUPPLIED : sought.from();
        var effects = Matter.effects(
                ConfirmationInstruments.onWithdrawal(m, ConfirmationInstruments.WITHDRAWAL_REFUSAL_RULING, reasons),
                new Effect.EndPeriod(ConfirmationPeriods.withdrawal(1)),
                new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.WITHDRAWAL_REFUSED));
        var answered = p.withdrawing(new Withdrawal(sought.party(), sought.reason(), sought.on(), sought.from(), reasons));
        return m.to(back, answered, back == UNSUPPLIED ? Matter.effects(effects, toBeHandled(m, now)) : effects);
    }

    static Effect toBeRuled(Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        return new Effect.StartPeriod(ConfirmationPeriods.withdrawal(daysToRule(m, now)), now.today());
    }

    private static Effect toBeHandled(Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        return new Effect.StartPeriod(ConfirmationPeriods.unsupplied(daysToRule(m, now)), now.today());
    }

    private static int daysToRule(Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        return ConfirmationPeriods.daysToRule(m.running().get(ConfirmationPeriods.REVIEW.id()), now.today());
    }
}
