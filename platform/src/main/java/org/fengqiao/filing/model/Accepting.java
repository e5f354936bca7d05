package org.fengqiao.filing.model;

import static org.fengqiao.filing.model.FilingState.ACCEPTED;
import static org.fengqiao.filing.model.FilingState.IN_TRIAL;
import static org.fengqiao.filing.model.FilingState.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.Statute;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** 登记立案: the number, the fee, the instruments and the clocks that acceptance brings, and what is recorded after it. */
final class Accepting {

    static final String FEE = "案件受理费";
    private static final List<Period> ANSWERS = List.of(FilingPeriods.ANSWER, FilingPeriods.ANSWER_FOREIGN);

    private Accepting() {}

    static Outcome<FilingState, FilingParticulars> accept(
            Matter<FilingState, FilingParticulars> m, ProcedureKind procedure, FilingFee fee, Moment now) {
        var payer = m.parties(Standing.CLAIMANT).stream().findFirst();
        if (payer.isEmpty()) {
            return m.refuse("no-claimant", "案件没有登记原告", "请先登记原告再立案", Statute.CIVIL_PROCEDURE_LAW.article(122));
        }
        var relief = m.particulars().relief();
        var charged = Acceptance.of(now.today(), procedure, fee).relievedBy(relief);
        var acceptance = charged.due().signum() > 0 ? charged.noticed() : charged;
        var effects = new ArrayList<Effect>();
        effects.add(new Effect.TakeNumber(caseType(m)));
        effects.addAll(FilingPeriods.endReview(m));
        effects.addAll(FilingInstruments.acceptance(m, acceptance));
        effects.add(new Effect.StartPeriod(procedure.trialLimit(), now.today()));
        effects.add(new Effect.StartPeriod(FilingPeriods.HAND_OVER, now.today()));
        effects.add(new Effect.StartPeriod(FilingPeriods.SERVE_COPY, now.today()));
        if (fee.amount().signum() > 0 && fee.notBeforehand() == null) {
            effects.add(new Effect.Charge(FEE, fee.amount(), fee.lines(), payer.get().id()));
            effects.addAll(Relieving.credit(relief, acceptance));
        }
        if (acceptance.due().signum() > 0) {
            var until = deferredUntil(relief, now.today());
            effects.addAll(FilingInstruments.fee(acceptance, until));
            effects.add(new Effect.StartPeriod(FilingPeriods.SERVE_FEE_NOTICE, now.today()));
        }
        effects.add(new Effect.Notify(Standing.CLAIMANT, acceptance.due().signum() > 0 ? FilingNotices.ACCEPTED : FilingNotices.ACCEPTED_FREE));
        return m.to(ACCEPTED, m.particulars().accepted(acceptance), effects);
    }

    /** The type of the case number; an application refused for being none of an action's is numbered as an action all the same. */
    static String caseType(Matter<FilingState, FilingParticulars> m) {
        var type = CauseTrack.of(m.cause()).caseType();
        return type == null ? Objects.requireNonNull(CauseTrack.ACTION.caseType()) : type;
    }

    static Outcome<FilingState, FilingParticulars> afterwards(
            Matter<FilingState, FilingParticulars> m, Aftermath act, Moment now) {
        var p = m.particulars();
        var happened = switch (act) {
            case RecordPayment(var day) -> day;
            case RecordService(var day) -> day;
            case HandOver _, CloseAnswer _, LapseUnpaid _, RuleUnpaid _, FeeNoticeServed _ -> null;
        };
        if (happened != null && happened.isBefore(p.accepted().on())) {
            return m.refuse("before-acceptance", "填写的日期早于立案之日 " + p.accepted().on(), "请核对日期", Statute.CIVIL_PROCEDURE_LAW.article(126));
        }
        return switch (act) {
            case RecordPayment(var day) -> settle(m, p.afterwards(a -> a.paid(day)), FilingPeriods.PAYMENT, paid(p.accepted(), day),
                    new Effect.EndPeriod(FilingPeriods.SERVE_FEE_NOTICE), new Effect.EndPeriod(FilingPeriods.UNPAID_RULING));
            case RecordService(var day) -> m.stay(
                    p.afterwards(a -> a.served(day)),
                    new Effect.EndPeriod(FilingPeriods.SERVE_COPY),
                    new Effect.StartPeriod(answer(m), day));
            case HandOver(var tribunal) -> settle(m, p.afterwards(a -> a.handedTo(tribunal)), FilingPeriods.HAND_OVER,
                    new Effect.Allot(tribunal), new Effect.Notify(Office.TRIBUNAL_HEAD, FilingNotices.HANDED_OVER));
            case CloseAnswer _ -> settle(m, p, answer(m));
            case LapseUnpaid _ -> m.stay(
                    p,
                    new Effect.StartPeriod(FilingPeriods.UNPAID_RULING, now.today()),
                    new Effect.Notify(Standing.CLAIMANT, FilingNotices.UNPAID),
                    new Effect.Notify(Office.FILING_JUDGE, FilingNotices.UNPAID_TO_RULE));
            case RuleUnpaid _ -> m.to(WITHDRAWN, p.ended(null, "逾期未交案件受理费，裁定按撤诉处理", null), lapse(m, FilingInstruments.unpaid(p.accepted(), now.actor().name())));
            case FeeNoticeServed(var party, var day, var round) -> p.accepted().isLatest(round)
                    ? toPay(m, p.afterwards(a -> a.notified(party, day)))
                    : m.stay(p);
        };
    }

    /** The day a fee is deferred to; null where it was not, or not beyond the time everybody has. */
    private static @Nullable LocalDate deferredUntil(@Nullable FeeRelief relief, LocalDate from) {
        var until = relief == null || relief.decision() == null ? null : relief.decision().until();
        return until == null || !until.isAfter(from.plusDays(FilingPeriods.PAYMENT.rule().length())) ? null : until;
    }

    /** Filing is over when the fee is paid, the copy served, the answer in or its time over, and the file with the tribunal. */
    private static Outcome<FilingState, FilingParticulars> settle(
            Matter<FilingState, FilingParticulars> m, FilingParticulars p, Period done, Effect... more) {
        boolean answerOpen = ANSWERS.stream().anyMatch(period -> !period.equals(done) && m.isRunning(period));
        boolean open = answerOpen || !p.isSettled();
        return m.to(open ? ACCEPTED : IN_TRIAL, p, Matter.effects(List.of(more), new Effect.EndPeriod(done)));
    }

    /** Whether nothing of filing is left to do once these are the particulars. */
    static boolean isOver(Matter<FilingState, FilingParticulars> m, FilingParticulars p) {
        return p.isSettled() && ANSWERS.stream().noneMatch(m::isRunning);
    }

    /** The time to pay runs from the day the last claimant counts as told, unless it runs already or an application for relief waits. */
    private static Outcome<FilingState, FilingParticulars> toPay(Matter<FilingState, FilingParticulars> m, FilingParticulars p) {
        var told = p.accepted().notifiedAll(m.parties(Standing.CLAIMANT));
        if (told.isEmpty()) {
            return m.stay(p);
        }
        var effects = new ArrayList<Effect>(List.of(new Effect.EndPeriod(FilingPeriods.SERVE_FEE_NOTICE)));
        if (!m.isRunning(FilingPeriods.PAYMENT) && !m.isRunning(FilingPeriods.UNPAID_RULING) && !p.isPaymentPutOff()) {
            effects.addAll(payment(p, told.get()));
        }
        return m.to(m.state(), p, effects);
    }

    /** The time to pay from a day on; not before the day to which it was deferred. */
    private static List<Effect> payment(FilingParticulars p, LocalDate from) {
        var start = new Effect.StartPeriod(FilingPeriods.PAYMENT, from);
        var until = deferredUntil(p.relief(), from);
        return until == null ? List.of(start) : List.of(start, new Effect.ExtendPeriod(FilingPeriods.PAYMENT, until, "准予缓交诉讼费"));
    }

    private static Effect paid(Acceptance acceptance, LocalDate day) {
        return new Effect.Credit(
                FEE, Effect.Credit.Why.PAYMENT, new Effect.FeeLine("交纳", day.toString(), acceptance.due(), Statute.LITIGATION_FEES.article(22).cite()));
    }

    /** Longer where the case is foreign and no domicile in the country is known of a respondent (CPL 285). */
    private static Period answer(Matter<FilingState, FilingParticulars> m) {
        var abroad = m.parties(Standing.RESPONDENT).stream().anyMatch(r -> r.district() == null);
        return abroad && m.particulars().traits().features().contains(CaseFeature.FOREIGN) ? FilingPeriods.ANSWER_FOREIGN : FilingPeriods.ANSWER;
    }

    /** Ends every period of the case that still runs. */
    static List<Effect> endRunning(Matter<FilingState, FilingParticulars> m) {
        return FilingPeriods.ALL.stream()
                .filter(m::isRunning)
                .<Effect>map(Effect.EndPeriod::new)
                .toList();
    }

    private static List<Effect> lapse(Matter<FilingState, FilingParticulars> m, List<Effect> ruling) {
        return Matter.effects(Matter.effects(ruling, endRunning(m)), new Effect.Notify(Standing.CLAIMANT, FilingNotices.LAPSED));
    }
}
