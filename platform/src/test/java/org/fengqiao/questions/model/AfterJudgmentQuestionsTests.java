package org.fengqiao.questions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Standing;
import org.fengqiao.procedure.Walk;
import org.fengqiao.questions.model.QuestionAct.Answer;
import org.fengqiao.questions.model.QuestionAct.Ask;
import org.junit.jupiter.api.Test;

class AfterJudgmentQuestionsTests extends ProcedureContract<QuestionState, Dialogue, QuestionAct> {

    @Override
    protected Procedure<QuestionState, Dialogue, QuestionAct> procedure() {
        return new AfterJudgmentQuestions();
    }

    @Override
    protected Matter<QuestionState, Dialogue> opening() {
        return new Matter<>(
                new UUID(4, 0), "沪0114", QuestionState.ASKED,
                Dialogue.begin("（2026）沪0114民初12号", new UUID(4, 9), "为什么利息从起诉日算"), "民间借贷纠纷",
                List.of(new Party(new UUID(4, 1), "沈国良", Party.Kind.NATURAL, Standing.CLAIMANT, null, null)), Map.of(), null);
    }

    @Test
    void answersThreeQuestionsAndNoMore() {
        var walk = new Walk<>(procedure(), opening(), START);
        for (int i = 0; i < 3; i++) {
            walk.standing(Standing.RESPONSIBLE_JUDGE, new Answer("因为没有约定期限"));
            var again = walk.standing(Standing.CLAIMANT, new Ask("依据是哪一条"));
            assertThat(again).isInstanceOf(i < 2 ? Outcome.Done.class : Outcome.Refused.class);
        }
        assertThat(walk.matter().particulars().rounds()).hasSize(3);
    }
}
