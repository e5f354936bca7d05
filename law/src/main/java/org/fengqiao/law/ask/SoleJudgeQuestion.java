package org.fengqiao.law.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.trial.SoleJudge;

final class SoleJudgeQuestion implements Question {

    private static final List<String> FIRST = List.of("clear");
    private static final List<String> SECOND = List.of("summary", "ruling", "agreed");

    @Override
    public String title() {
        return "独任审理：普通程序一审、二审";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("instance", "审级：first second", "first"),
                Field.optional("clear", "一审：基本事实清楚、权利义务关系明确：true", "true"),
                Field.optional("summary", "二审：一审适用简易程序结案：true", "true"),
                Field.optional("ruling", "二审：不服裁定的上诉：true", "true"),
                Field.optional("agreed", "二审：双方当事人同意：true", "true"),
                Field.optional("barred", "属于《民事诉讼法》第42条不得独任审理的六类案件：true", "false"));
    }

    @Override
    public List<String> examples() {
        return List.of("sole-judge --clear true", "sole-judge --instance second --summary true --agreed true");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        boolean first = in.choice("instance", "first", new String[] {"first", "second"}, value -> value).equals("first");
        for (var name : first ? SECOND : FIRST) {
            if (in.has(name)) {
                throw new InvalidInput("参数 " + name + " 不用于" + (first ? "一审" : "二审")).at(name);
            }
        }
        var judge = first
                ? SoleJudge.first(in.flag("clear"), in.flag("barred"))
                : SoleJudge.second(in.flag("summary"), in.flag("ruling"), in.flag("agreed"), in.flag("barred"));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("allowed", judge.allowed());
        answer.put("summary", judge.allowed() ? "可以由审判员一人独任审理" : "应当组成合议庭审理");
        answer.put("steps", Answers.steps(judge.reasons()));
        answer.put("rules", Answers.rules(judge.reasons().stream().map(Step::article).toList()));
        return answer;
    }
}
