package org.fengqiao.questions.model;

import static org.fengqiao.procedure.Standing.CLAIMANT;
import static org.fengqiao.procedure.Standing.RESPONSIBLE_JUDGE;
import static org.fengqiao.questions.model.QuestionState.ANSWERED;
import static org.fengqiao.questions.model.QuestionState.ASKED;
import static org.fengqiao.questions.model.QuestionState.CLOSED;

import java.util.List;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Rules;
import org.fengqiao.questions.QuestionRequest;
import org.fengqiao.questions.model.QuestionAct.*;

/** 判后答疑: a party may ask the judge about a judgment up to {@value #MOST_ROUNDS} times; limits are the court's own, not statutory. */
public final class AfterJudgmentQuestions implements Procedure<QuestionState, Dialogue, QuestionAct> {

    private static final int MOST_ROUNDS = 3;
    private static final Article SOURCE = Statute.CIVIL_PROCEDURE_LAW.article(151);
    private static final Period ANSWER = Period.of(
            new PeriodRule("questions-answer", "法官答复（法院自定）", 5, PeriodUnit.WORKING_DAYS, SOURCE), RESPONSIBLE_JUDGE, 1, Office.TRIBUNAL_HEAD);
    private static final Period SILENCE = Period.of(
                    new PeriodRule("questions-silence", "继续提问（法院自定）", 15, PeriodUnit.DAYS, SOURCE), CLAIMANT, 3, Office.TRIBUNAL_HEAD)
            .onExpiry("lapse");
    private static final NoticeKind NEW =
            new NoticeKind("questions.asked", "当事人有判后疑问", "{case}：请在 {due} 前答复。", false);
    private static final NoticeKind REPLY =
            new NoticeKind("questions.answered", "法官答复了您的问题", "{case}：还有不明白的，请在 {due} 前继续提问。", true);

    private static final Rules<QuestionState, Dialogue> TABLE = Rules.of(QuestionAct.class, QuestionState.class, Dialogue.class)
            .rule("answer", Answer.class).in(ASKED).by(RESPONSIBLE_JUDGE).to(ANSWERED).under(SOURCE)
            .rule("ask", Ask.class).in(ANSWERED).by(CLAIMANT).to(ASKED)
                .when("too-many", "已经问满三次", "请在上诉期内上诉，或者向诉讼服务中心咨询", (m, _) -> m.particulars().rounds().size() < MOST_ROUNDS)
                .under(SOURCE)
            .rule("reassign", Reassign.class).in(ASKED).by(Office.TRIBUNAL_HEAD).under(SOURCE)
            .rule("close", Close.class).in(ASKED, ANSWERED).by(CLAIMANT).to(CLOSED).under(SOURCE)
            .rule("lapse", Lapse.class).in(ANSWERED).by(Clock.CLOCK).to(CLOSED).under(SOURCE)
            .build();

    @Override
    public String id() {
        return QuestionRequest.PROCEDURE;
    }

    @Override
    public String label() {
        return "判后答疑";
    }

    @Override
    public Class<QuestionState> states() {
        return QuestionState.class;
    }

    @Override
    public Class<Dialogue> particulars() {
        return Dialogue.class;
    }

    @Override
    public Rules<QuestionState, Dialogue> rules() {
        return TABLE;
    }

    @Override
    public List<Period> periods() {
        return List.of(ANSWER, SILENCE);
    }

    @Override
    public QuestionState initial() {
        return ASKED;
    }

    @Override
    public Outcome<QuestionState, Dialogue> open(Matter<QuestionState, Dialogue> m, Moment now) {
        return m.to(
                ASKED,
                new Effect.Grant(m.particulars().judge(), RESPONSIBLE_JUDGE, null),
                new Effect.StartPeriod(ANSWER, now.today()),
                new Effect.Notify(RESPONSIBLE_JUDGE, NEW));
    }

    @Override
    public Outcome<QuestionState, Dialogue> decide(Matter<QuestionState, Dialogue> m, QuestionAct act, Moment now) {
        var p = m.particulars();
        return switch (act) {
            case Answer(var text) -> m.to(
                    ANSWERED, p.answered(text, now.today()), new Effect.EndPeriod(ANSWER),
                    new Effect.StartPeriod(SILENCE, now.today()), new Effect.Notify(CLAIMANT, REPLY));
            case Ask(var text) -> m.to(
                    ASKED, p.asked(text), new Effect.EndPeriod(SILENCE),
                    new Effect.StartPeriod(ANSWER, now.today()), new Effect.Notify(RESPONSIBLE_JUDGE, NEW));
            case Reassign(var judge) -> m.stay(
                    p.by(judge), new Effect.Revoke(p.judge(), RESPONSIBLE_JUDGE),
                    new Effect.Grant(judge, RESPONSIBLE_JUDGE, null), new Effect.Notify(RESPONSIBLE_JUDGE, NEW));
            case Close(var satisfied) -> m.to(CLOSED, p.closed(satisfied), new Effect.EndPeriod(ANSWER), new Effect.EndPeriod(SILENCE));
            case Lapse _ -> m.to(CLOSED, p.closed(true), new Effect.EndPeriod(SILENCE));
        };
    }
}
