package org.fengqiao.confirmation.model;

import static org.fengqiao.confirmation.model.ConfirmationState.*;

import java.util.List;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Ruling;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Standing;

/** 裁定: drafted by the judge, approved, then issued: numbered, sealed and served on both sides. */
final class Deciding {

    private Deciding() {}

    static Outcome<ConfirmationState, ConfirmationParticulars> decide(
            Matter<ConfirmationState, ConfirmationParticulars> m, RulingAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case DraftRuling draft -> draft(m, draft);
            case Approve _ -> m.to(APPROVED, new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.APPROVED));
            case SendBack(var reason) -> m.to(
                    REVIEW,
                    p.ruling() == null ? p : p.ruled(p.ruling().sentBack(reason)),
                    new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.SENT_BACK));
            case IssueRuling _ -> issue(m, now);
        };
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> draft(
            Matter<ConfirmationState, ConfirmationParticulars> m, DraftRuling act) {
        var p = m.particulars();
        if (act.decision() == Decision.REJECT && act.ground() == null) {
            return m.refuse("no-ground", "驳回申请必须选择法定情形", "请选择一项驳回情形", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(358), "/ground");
        }
        if (act.decision() == Decision.CONFIRM && !p.inquiredAllTogether(m.sides())) {
            return m.refuse(
                    "not-inquired", "还没有通知双方共同到场核实", "请先当面或在线一起询问双方，并作记录", Statute.CIVIL_PROCEDURE_INTERPRETATION.article(356));
        }
        var ruling = new Ruling(
                act.decision(), act.decision() == Decision.REJECT ? act.ground() : null, act.reasons(), null, null, null);
        return m.to(
                RULING_DRAFTED,
                p.ruled(ruling),
                Matter.effects(
                        List.of(ConfirmationInstruments.ruling(m, ruling)),
                        new Effect.Notify(Office.TRIBUNAL_HEAD, ConfirmationNotices.TO_APPROVE)));
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> issue(
            Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        var p = m.particulars();
        var ruling = p.ruling();
        if (ruling == null) {
            return m.refuse("no-ruling", "还没有拟好的裁定", "请先拟写裁定", Statute.CIVIL_PROCEDURE_LAW.article(206));
        }
        var issued = p.ruled(ruling.issued(now.today()));
        return switch (ruling.decision()) {
            case CONFIRM -> m.to(CONFIRMED, issued, served(m, ruling, ConfirmationNotices.CONFIRMED));
            case REJECT -> m.to(REJECTED, issued, served(m, ruling, ConfirmationNotices.REJECTED));
        };
    }

    private static List<Effect> served(
            Matter<ConfirmationState, ConfirmationParticulars> m,
            Ruling ruling,
            NoticeKind notice) {
        return Matter.effects(
                List.of(new Effect.Issue(ConfirmationInstruments.of(ruling.decision()))),
                JudicialConfirmation.endRunning(m, notice).toArray(Effect[]::new));
    }
}
