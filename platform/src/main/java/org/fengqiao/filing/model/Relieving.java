package org.fengqiao.filing.model;

import static org.fengqiao.law.Statute.LITIGATION_FEES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.fee.Relief;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** 司法救助: a claimant asks to pay later, less or nothing; what is granted becomes lines of the bill's ledger. */
final class Relieving {

    private Relieving() {}

    static Outcome<FilingState, FilingParticulars> decide(Matter<FilingState, FilingParticulars> m, ReliefAct act, Moment now) {
        return switch (act) {
            case AskRelief ask -> ask(m, ask, now);
            case GrantRelief(var kind, var percent, var until, var reasons) -> {
                var decision = new FeeRelief.Decision(kind, percent, until, reasons, now.today());
                var refused = unlawful(m, decision, now);
                yield refused != null ? refused : m.stay(m.particulars().decided(decision), new Effect.Notify(Standing.CLAIMANT, FilingNotices.RELIEF_GRANTED));
            }
            case RelieveFee(var kind, var percent, var reasons) -> {
                var decision = new FeeRelief.Decision(kind, percent, null, reasons, now.today());
                var refused = unlawful(m, decision, now);
                yield refused != null ? refused : relieve(m, m.particulars().decided(decision), now);
            }
            case DenyRelief(var reasons) -> deny(m, reasons, now);
        };
    }

    /** While an application waits, the time to pay does not run: nobody is taken to have withdrawn before it is decided. */
    private static Outcome<FilingState, FilingParticulars> ask(Matter<FilingState, FilingParticulars> m, AskRelief act, Moment now) {
        var accepted = m.particulars().acceptance() != null;
        if (accepted && !m.particulars().isFeeOpen()) {
            return m.refuse("nothing-to-pay", "没有待交的费用", "费用已经交清，无需申请", LITIGATION_FEES.article(44));
        }
        var refused = unfit(m, act.kind());
        if (refused != null) {
            return refused;
        }
        var former = m.particulars().relief();
        var refusedBefore = former == null || former.decision() == null ? null : former.decision().on();
        var relief = new FeeRelief(act.kind(), act.ground(), List.copyOf(act.files()), now.today(), null, refusedBefore);
        var effects = new ArrayList<Effect>(List.of(new Effect.Notify(Office.FILING_JUDGE, FilingNotices.RELIEF_ASKED)));
        if (relief.putsOffPayment()) {
            effects.addAll(endPayment(m));
        }
        return m.to(m.state(), m.particulars().relieved(relief), effects);
    }

    private static Outcome<FilingState, FilingParticulars> deny(Matter<FilingState, FilingParticulars> m, String reasons, Moment now) {
        var p = m.particulars().decided(new FeeRelief.Decision(null, null, null, reasons, now.today()));
        var effects = new ArrayList<Effect>(List.of(new Effect.Notify(Standing.CLAIMANT, FilingNotices.RELIEF_DENIED)));
        if (p.isFeeOpen() && Stream.of(FilingPeriods.SERVE_FEE_NOTICE, FilingPeriods.PAYMENT, FilingPeriods.UNPAID_RULING).noneMatch(m::isRunning)) {
            effects.add(new Effect.StartPeriod(FilingPeriods.PAYMENT, now.today()));
        }
        return m.to(m.state(), p, effects);
    }

    private static List<Effect> endPayment(Matter<FilingState, FilingParticulars> m) {
        return Stream.of(FilingPeriods.PAYMENT, FilingPeriods.UNPAID_RULING).filter(m::isRunning).<Effect>map(Effect.EndPeriod::new).toList();
    }

    /** Takes off a fee that was charged; a new notice says how much is left, and the seven days run anew from its service. */
    private static Outcome<FilingState, FilingParticulars> relieve(Matter<FilingState, FilingParticulars> m, FilingParticulars decided, Moment now) {
        var relief = decided.relief();
        var relieved = decided.afterwards(a -> a.relievedBy(relief));
        var p = relieved.isFeeOpen() ? relieved.afterwards(Acceptance::noticed) : relieved;
        var effects = new ArrayList<Effect>(credit(relief, p.accepted()));
        effects.add(new Effect.Notify(Standing.CLAIMANT, FilingNotices.RELIEF_GRANTED));
        effects.addAll(endPayment(m));
        if (p.isFeeOpen()) {
            effects.addAll(FilingInstruments.fee(p.accepted(), null));
            if (!m.isRunning(FilingPeriods.SERVE_FEE_NOTICE)) {
                effects.add(new Effect.StartPeriod(FilingPeriods.SERVE_FEE_NOTICE, now.today()));
            }
        } else {
            effects.add(new Effect.EndPeriod(FilingPeriods.SERVE_FEE_NOTICE));
        }
        return m.to(Accepting.isOver(m, p) ? FilingState.IN_TRIAL : FilingState.ACCEPTED, p, effects);
    }

    /** What was granted before acceptance, as the first lines of the ledger of the fee charged then. */
    static List<Effect> credit(@Nullable FeeRelief relief, Acceptance acceptance) {
        var line = relief == null ? null : relief.off(acceptance.fee());
        if (line == null) {
            return List.of();
        }
        var why = line.amount().signum() == 0 ? Effect.Credit.Why.DEFERRAL : Effect.Credit.Why.RELIEF;
        return List.of(new Effect.Credit(Accepting.FEE, why, line));
    }

    private static @Nullable Outcome<FilingState, FilingParticulars> unlawful(
            Matter<FilingState, FilingParticulars> m, FeeRelief.Decision decision, Moment now) {
        var percent = decision.percent();
        if (decision.granted() == ReliefKind.REDUCTION && (percent == null || percent < Relief.LEAST_REDUCTION || percent > 99)) {
            return m.refuse("least-reduction", "减交比例不得低于 " + Relief.LEAST_REDUCTION + "%，全部免去请选免交", "请填写 " + Relief.LEAST_REDUCTION + " 至 99 之间的比例", LITIGATION_FEES.article(46));
        }
        var until = decision.until();
        if (decision.granted() == ReliefKind.DEFERRAL && m.state() != FilingState.ACCEPTED && (until == null || !until.isAfter(now.today()))) {
            return m.refuse("no-day", "没有写明缓交到哪一天", "请选择今天以后的日期", LITIGATION_FEES.article(47));
        }
        return decision.granted() == null ? null : unfit(m, decision.granted());
    }

    private static @Nullable Outcome<FilingState, FilingParticulars> unfit(Matter<FilingState, FilingParticulars> m, ReliefKind kind) {
        if (kind == ReliefKind.EXEMPTION && m.parties(Standing.CLAIMANT).stream().anyMatch(p -> p.kind() != Party.Kind.NATURAL)) {
            return m.refuse("not-natural", "免交只适用于自然人", "可以申请缓交或者减交", LITIGATION_FEES.article(44));
        }
        if (kind == ReliefKind.DEFERRAL && m.state() == FilingState.ACCEPTED) {
            return m.refuse("deferral-too-late", "缓交应当在决定立案之前决定，本案已经立案", "可以申请减交或者免交", LITIGATION_FEES.article(49));
        }
        return null;
    }
}
