package org.fengqiao.questions.model;

import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Stage;
import org.fengqiao.procedure.Standing;

/** Where the questions stand. */
public enum QuestionState implements CaseState {
    ASKED("待答复", "您的问题已转给承办法官，法官会在期限内答复。", "答复问题", Standing.RESPONSIBLE_JUDGE),
    ANSWERED("已答复", "法官已经答复。还有不明白的可以继续问，或者结束答疑。", "接着问，或者结束答疑", Standing.CLAIMANT),
    CLOSED("已结束", "答疑已经结束。对判决不服的，请在上诉期内上诉。");

    private final Stage stage;

    QuestionState(String label, String plain, String task, Capacity awaits) {
        stage = new Stage(label, plain, task, awaits);
    }

    QuestionState(String label, String plain) {
        stage = new Stage(label, plain);
    }

    @Override
    public Stage stage() {
        return stage;
    }
}
