package org.fengqiao.filing.model;

import static org.fengqiao.filing.model.FilingState.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.FilingAct.*;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Terms;
import org.fengqiao.law.trial.ProcedureChoice;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Rules;
import org.fengqiao.procedure.ServedAct;
import org.fengqiao.procedure.Standing;

/** 立案审查: a claim handed in is checked, corrected once, and accepted, refused by ruling, or sent to the court that has jurisdiction. */
public final class FilingReview implements Procedure<FilingState, FilingParticulars, FilingAct> {

    private final LocalFigures figures;
    private final MaterialLists lists;

    public FilingReview(LocalFigures figures, MaterialLists lists) {
        this.figures = figures;
        this.lists = lists;
    }

    @Override
    public String id() {
        return FilingRequest.PROCEDURE;
    }

    @Override
    public String label() {
        return "立案审查";
    }

    @Override
    public Class<FilingState> states() {
        return FilingState.class;
    }

    @Override
    public Class<FilingParticulars> particulars() {
        return FilingParticulars.class;
    }

    @Override
    public Rules<FilingState, FilingParticulars> rules() {
        return FilingRules.TABLE;
    }

    @Override
    public List<Period> periods() {
        return FilingPeriods.ALL;
    }

    @Override
    public FilingState initial() {
        return SUBMITTED;
    }

    @Override
    public Outcome<FilingState, FilingParticulars> open(Matter<FilingState, FilingParticulars> m, Moment now) {
        var p = m.particulars();
        var checklist = lists.of(m.cause()).stream().map(item -> MaterialCheck.onArrival(item, p.request().channel())).toList();
        var traits = Traits.likely(m.cause());
        return m.to(
                SUBMITTED,
                p.withChecklist(checklist).judgedBy(traits, advice(m, traits, now)),
                new Effect.StartPeriod(FilingPeriods.review(m), now.today()),
                new Effect.Notify(Standing.CLAIMANT, FilingNotices.RECEIVED),
                new Effect.Notify(Office.FILING_JUDGE, FilingNotices.TO_REVIEW));
    }

    @Override
    public Outcome<FilingState, FilingParticulars> decide(
            Matter<FilingState, FilingParticulars> m, FilingAct act, Moment now) {
        return switch (decideHere(m, act, now)) {
            case Outcome.Done<FilingState, FilingParticulars> done -> Reporting.withFeedback(m, act, done);
            case Outcome.Refused<FilingState, FilingParticulars> refused -> refused;
        };
    }

    private Outcome<FilingState, FilingParticulars> decideHere(
            Matter<FilingState, FilingParticulars> m, FilingAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case CheckMaterials check -> check(m, check, now);
            case DemandCorrection demand -> demand(m, demand, now);
            case SupplyCorrection supply -> supply(m, supply, now);
            case CorrectionNoticeServed served -> served(m, served);
            case Supplement(var note, var files) -> m.stay(
                    p.supplemented(new FilingParticulars.Supplement(note, List.copyOf(files), now.today())),
                    new Effect.Notify(Office.FILING_JUDGE, FilingNotices.SUPPLEMENTED));
            case Allot(var unit, _) -> m.stay(p, new Effect.Allot(unit), new Effect.Notify(Office.TRIBUNAL_HEAD, FilingNotices.ALLOTTED));
            case WitnessAct witness -> Witnessing.decide(m, witness, now);
            case ReliefAct relief -> Relieving.decide(m, relief, now);
            case Accept(var procedure) -> accept(m, procedure, now);
            case Refuse refuse -> refuse(m, refuse, now);
            case Transfer transfer -> transfer(m, transfer);
            case Withdraw(var reason) -> end(m, WITHDRAWN, p.ended(null, reason, null), FilingNotices.WITHDRAWN);
            case BeUrged _ -> m.stay(p, new Effect.Notify(Office.FILING_JUDGE, FilingNotices.URGED));
            case HandBack _ -> end(m, HANDED_BACK, p.ended(null, "逾期未补正", null), FilingNotices.HANDED_BACK);
            case Aftermath after -> Accepting.afterwards(m, after, now);
        };
    }

    private Outcome<FilingState, FilingParticulars> accept(Matter<FilingState, FilingParticulars> m, ProcedureKind procedure, Moment now) {
        var p = m.particulars();
        var wage = figures.wage(m.court(), now.today());
        var bar = ProcedureChoice.bar(procedure.inLaw(), p.traits().profile(p.request().amount()), wage.verified() ? wage.amount() : null);
        return bar == null
                ? Accepting.accept(m, procedure, fee(m, procedure, now), now)
                : m.refuse("procedure-barred", bar.text(), "请选择别的程序，或者先改正案件特征", Objects.requireNonNull(bar.article()));
    }

    private ProcedureAdvice advice(Matter<FilingState, FilingParticulars> m, Traits traits, Moment now) {
        return ProcedureAdvice.of(m.particulars().request().amount(), traits, figures.wage(m.court(), now.today()));
    }

    private FilingFee fee(Matter<FilingState, FilingParticulars> m, ProcedureKind procedure, Moment now) {
        return FilingFee.of(m.cause(), m.particulars().request().amount(), procedure, m.court(), now.today(), figures);
    }

    private Outcome<FilingState, FilingParticulars> check(
            Matter<FilingState, FilingParticulars> m, CheckMaterials act, Moment now) {
        var p = m.particulars();
        var known = p.checklist().stream().map(MaterialCheck::id).collect(Collectors.toSet());
        for (var mark : act.marks()) {
            if (!known.contains(mark.id())) {
                return m.refuse("unknown-item", "清单里没有“" + mark.id() + "”这一项", "请按清单逐项核对", Statute.FILING_REGISTRATION.article(6));
            }
        }
        var checklist = p.checklist().stream()
                .map(item -> act.marks().stream()
                        .filter(mark -> mark.id().equals(item.id()))
                        .reduce((_, last) -> last)
                        .map(item::marked)
                        .orElse(item))
                .toList();
        var traits = new Traits(act.simple(), act.agreedSmallClaims(), act.features()).under(m.cause());
        return m.stay(p.withChecklist(checklist).judgedBy(traits, advice(m, traits, now)));
    }

    private static Outcome<FilingState, FilingParticulars> demand(
            Matter<FilingState, FilingParticulars> m, DemandCorrection act, Moment now) {
        if (!act.defects().stream().allMatch(Defect::isTied)) {
            return m.refuse(
                    "untied-defect", "有补正事项没有说明在哪里", "每项请指明填写项或者材料的页", Statute.FILING_REGISTRATION.article(7));
        }
        var again = act.again();
        if (!m.particulars().corrections().isEmpty() && (again == null || again.isBlank())) {
            return m.refuse(
                    "told-once", "已经通知过补正，补正事项应当一次告知", "补正后仍不符合要求的，裁定不予受理；新交的材料里另有问题的，请写明为什么再次通知",
                    Statute.FILING_REGISTRATION.article(7));
        }
        var least = Terms.CROSS_BORDER_CORRECTION;
        if (m.particulars().request().isCrossBorder() && act.days() < least.length()) {
            return m.refuse(
                    "too-short", "跨境立案的补正期限不少于" + least.length() + "日", "请把补正期限改为" + least.length() + "日或者更长", least.article());
        }
        var correction = Correction.demanded(act.defects(), now.today(), act.days());
        return m.to(
                CORRECTION,
                m.particulars().demanding(correction),
                Matter.effects(
                        Matter.effects(FilingInstruments.correction(m, correction, m.particulars().corrections().size() + 1), FilingPeriods.endReview(m)),
                        new Effect.StartPeriod(FilingPeriods.SERVE_CORRECTION, now.today()),
                        new Effect.Notify(Standing.CLAIMANT, FilingNotices.TO_CORRECT)));
    }

    /** The time to correct runs from the day the notice of this round counts as served on the last claimant, unless it runs already. */
    private static Outcome<FilingState, FilingParticulars> served(Matter<FilingState, FilingParticulars> m, CorrectionNoticeServed act) {
        var p = m.particulars();
        if (Objects.requireNonNullElse(act.round(), 1) != p.corrections().size()) {
            return m.stay(p);
        }
        var correction = p.openCorrection().servedOn(act.party(), act.on());
        var told = ServedAct.last(correction.served(), m.parties(Standing.CLAIMANT));
        var period = FilingPeriods.correction(correction.days());
        return told.isEmpty() || m.isRunning(period)
                ? m.stay(p.told(correction))
                : m.stay(p.told(correction), new Effect.EndPeriod(FilingPeriods.SERVE_CORRECTION), new Effect.StartPeriod(period, told.get()),
                        new Effect.Notify(Standing.CLAIMANT, FilingNotices.CORRECTION_RUNS));
    }

    /** The time for review runs anew from the day after the corrections arrive. */
    private static Outcome<FilingState, FilingParticulars> supply(
            Matter<FilingState, FilingParticulars> m, SupplyCorrection act, Moment now) {
        var correction = m.particulars().openCorrection();
        var open = correction.unanswered(act.answers());
        if (!open.isEmpty()) {
            var numbers = open.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return m.refuse(
                    "unanswered-defects", "第 " + numbers + " 项还没有补正", "每项请写说明或者交材料，然后一起提交", Statute.FILING_REGISTRATION.article(7));
        }
        return m.to(
                SUBMITTED,
                m.particulars().corrected(correction.supplied(act.answers(), now.today())),
                new Effect.EndPeriod(FilingPeriods.SERVE_CORRECTION),
                new Effect.EndPeriod(FilingPeriods.correction(correction.days())),
                new Effect.StartPeriod(FilingPeriods.review(m), now.today()),
                new Effect.Notify(Office.FILING_JUDGE, FilingNotices.CORRECTED));
    }

    private static Outcome<FilingState, FilingParticulars> refuse(
            Matter<FilingState, FilingParticulars> m, Refuse act, Moment now) {
        return m.to(
                REFUSED,
                m.particulars().ended(act.ground(), act.reasons(), null),
                Matter.effects(
                        Matter.effects(FilingInstruments.refusal(m, act, now.actor().name()), FilingPeriods.endReview(m)),
                        new Effect.Notify(Standing.CLAIMANT, FilingNotices.REFUSED)));
    }

    private static Outcome<FilingState, FilingParticulars> transfer(
            Matter<FilingState, FilingParticulars> m, Transfer act) {
        var p = m.particulars();
        if (act.court().equals(m.court())) {
            return m.refuse("same-court", "接收法院就是本院", "请选择有管辖权的其他法院", Statute.CIVIL_PROCEDURE_LAW.article(37));
        }
        var from = p.request().handedOnBy();
        var designation = act.designation();
        if (from != null && (designation == null || designation.isBlank())) {
            return m.refuse(
                    "handed-on-once", "本案由其他法院移送而来，不得再自行移送", "认为不属于本院管辖的，请报请上级法院指定管辖，再填写指定管辖的文号",
                    Statute.CIVIL_PROCEDURE_LAW.article(37));
        }
        return m.to(
                TRANSFERRED,
                p.ended(null, act.reasons(), act.court()),
                Matter.effects(
                        FilingPeriods.endReview(m),
                        p.request().handedOnBy(m.court()).open(act.court()),
                        new Effect.Notify(Standing.CLAIMANT, FilingNotices.TRANSFERRED)));
    }

    private static Outcome<FilingState, FilingParticulars> end(
            Matter<FilingState, FilingParticulars> m,
            FilingState state,
            FilingParticulars p,
            NoticeKind notice) {
        var effects = new ArrayList<Effect>(List.of(new Effect.Notify(Standing.CLAIMANT, notice)));
        effects.addAll(Accepting.endRunning(m));
        return m.to(state, p, effects);
    }
}
