package org.fengqiao.questions.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Widget;

/** What can be done with questions after judgment. */
public sealed interface QuestionAct extends Act {

    @Label("答复")
    record Answer(@Label("答复内容") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 8000) String text) implements QuestionAct {}

    @Label("继续提问")
    record Ask(@Label("问题") @Widget(Widget.Kind.TEXT) @NotBlank @Size(max = 2000) String text) implements QuestionAct {}

    @Label("改派答疑法官")
    record Reassign(@Label("法官") @Widget(Widget.Kind.JUDGE) @NotNull UUID judge) implements QuestionAct {}

    @Label("结束答疑")
    record Close(@Label("已经明白") boolean satisfied) implements QuestionAct {}

    @Label("没有再问，自动结束")
    record Lapse() implements QuestionAct {}
}
