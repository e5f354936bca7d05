package org.fengqiao.confirmation.model;

import static org.fengqiao.confirmation.model.ConfirmationState.*;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.confirmation.model.ConfirmationAct.*;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Answer;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Objection;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.ServedAct;
import org.fengqiao.procedure.Standing;

/** 对确认裁定的异议: raised by a side or a third party, examined by the court that ruled, which revokes, changes or upholds its ruling. */
final class Objecting {

    private static final Article ARTICLE = Statute.CIVIL_PROCEDURE_INTERPRETATION.article(372);

    private Objecting() {}

    static Outcome<ConfirmationState, ConfirmationParticulars> decide(
            Matter<ConfirmationState, ConfirmationParticulars> m, ObjectionAct act, Moment now, Calendar calendar) {
        var p = m.particulars();
        return switch (act) {
            case RulingServed served -> served(m, ConfirmationInstruments.CONFIRMING_RULING, served);
            case ChangeServed served -> served(m, ConfirmationInstruments.CHANGING_RULING, served);
            case RaiseObjection(var reasons) -> isInTime(m, now, calendar)
                    ? object(m, new Objection(now.actor().forParty(), null, null, reasons, now.today(), null), now)
                    : m.refuse(
                            "objection-late", "自收到裁定书之日起已经超过" + Terms.CONFIRMATION_OBJECTION_PARTY.spoken(),
                            "利害关系人自知道之日起" + Terms.CONFIRMATION_OBJECTION_THIRD.spoken() + "内可以提出", ARTICLE);
            case RecordThirdObjection third -> third(m, third, now, calendar);
            case DraftObjectionRuling draft -> draft(m, draft);
            case IssueObjectionRuling _ -> issue(m, now);
            case SendBackObjectionRuling(var reason) -> m.to(
                    OBJECTED,
                    p.answer() == null ? p : p.answering(p.answer().sentBack(reason)),
                    new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.SENT_BACK));
        };
    }

    /** What a ruling in force since replaced was served on counts no more. */
    private static Outcome<ConfirmationState, ConfirmationParticulars> served(
            Matter<ConfirmationState, ConfirmationParticulars> m, String ruling, ServedAct served) {
        var p = m.particulars();
        return m.stay(ruling.equals(ConfirmationInstruments.inForce(p)) && m.party(served.party()).isPresent() ? p.servedOn(served.party(), served.on()) : p);
    }

    /** Whether this side may still object: from its own service, or as long as the ruling has not reached it. */
    private static boolean isInTime(Matter<ConfirmationState, ConfirmationParticulars> m, Moment now, Calendar calendar) {
        var party = now.actor().forParty();
        var served = party == null ? null : m.particulars().served().get(party);
        return served == null || !ConfirmationPeriods.isOver(ConfirmationPeriods.lastDayToObject(served, calendar), now.today(), calendar);
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> third(
            Matter<ConfirmationState, ConfirmationParticulars> m, RecordThirdObjection act, Moment now, Calendar calendar) {
        var ruling = m.particulars().ruling();
        if (act.knownOn().isAfter(now.today()) || ruling != null && ruling.issuedOn() != null && act.knownOn().isBefore(ruling.issuedOn())) {
            return m.refuse("known-when", "知道之日应当在裁定发出以后、今天以前", "请核对日期", ARTICLE);
        }
        var last = ConfirmationPeriods.lastDayForThird(act.knownOn(), calendar);
        if (now.today().isAfter(last)) {
            return m.refuse("objection-late", "利害关系人的异议期已过，最后一天是 " + last, "六个月是不变期间；请告知其他救济途径", ARTICLE);
        }
        return object(m, new Objection(null, act.name(), act.knownOn(), act.reasons(), now.today(), null), now);
    }

    /** A draft that did not know of this objection is to be written anew. */
    private static Outcome<ConfirmationState, ConfirmationParticulars> object(
            Matter<ConfirmationState, ConfirmationParticulars> m, Objection objection, Moment now) {
        var p = m.particulars().objected(objection);
        var drafted = m.state() == OBJECTION_DRAFTED ? p.answer() : null;
        var told = List.<Effect>of(
                new Effect.Notify(Standing.RESPONSIBLE_JUDGE, ConfirmationNotices.OBJECTED),
                new Effect.Notify(Standing.CLAIMANT, ConfirmationNotices.BEING_EXAMINED));
        return m.to(
                OBJECTED,
                drafted == null ? p : p.answering(drafted.sentBack("又收到一份异议，请一并审查")),
                m.isRunning(ConfirmationPeriods.OBJECTION_REVIEW)
                        ? told
                        : Matter.effects(told, new Effect.StartPeriod(ConfirmationPeriods.OBJECTION_REVIEW, now.today())));
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> draft(
            Matter<ConfirmationState, ConfirmationParticulars> m, DraftObjectionRuling act) {
        var changes = act.decision() == ObjectionDecision.CHANGE;
        if (changes && (act.changed() == null || act.changed().isBlank())) {
            return m.refuse("no-change", "变更原裁定的，要写明变更后的内容", "请写明哪些撤销、哪些仍然有效", ARTICLE);
        }
        var answer = new Answer(act.decision(), act.reasons(), changes ? act.changed() : null, null, null);
        return m.to(
                OBJECTION_DRAFTED,
                m.particulars().answering(answer),
                ConfirmationInstruments.onObjections(m, answer),
                new Effect.Notify(Office.TRIBUNAL_HEAD, ConfirmationNotices.TO_APPROVE));
    }

    private static Outcome<ConfirmationState, ConfirmationParticulars> issue(
            Matter<ConfirmationState, ConfirmationParticulars> m, Moment now) {
        var answer = m.particulars().answer();
        if (answer == null) {
            return m.refuse("no-ruling", "还没有拟好的裁定", "请退回承办法官拟写", ARTICLE);
        }
        var p = m.particulars().answered(answer.issued(now.today()), now.today());
        return switch (answer.decision()) {
            case REVOKE -> m.to(REVOKED, p, issued(m, answer, ConfirmationNotices.REVOKED));
            case CHANGE -> m.to(CHANGED, p, issued(m, answer, ConfirmationNotices.CHANGED));
            case REJECT -> m.to(
                    p.ruling() != null && p.ruling().changed() != null ? CHANGED : CONFIRMED, p, issued(m, answer, ConfirmationNotices.UPHELD));
        };
    }

    private static List<Effect> issued(Matter<ConfirmationState, ConfirmationParticulars> m, Answer answer, NoticeKind notice) {
        return Stream.<Effect>concat(
                        Stream.of(new Effect.Issue(ConfirmationInstruments.of(answer.decision()))),
                        JudicialConfirmation.endRunning(m, notice).stream())
                .toList();
    }
}
