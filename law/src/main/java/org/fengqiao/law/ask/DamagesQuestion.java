package org.fengqiao.law.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Line;
import org.fengqiao.law.damages.LiquidatedDamages;

final class DamagesQuestion implements Question {

    @Override
    public String title() {
        return "违约金是否过分高于损失";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("agreed", "约定的违约金（元）", "20000"),
                Field.required("loss", "造成的损失（元）", "10000"),
                Field.optional("bad-faith", "恶意违约：true", "false"));
    }

    @Override
    public List<String> examples() {
        return List.of("damages --agreed 20000 --loss 10000");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var result = LiquidatedDamages.measure(in.amount("agreed"), in.amount("loss"), in.flag("bad-faith"));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", Answers.money(result.amount()));
        answer.put("excessive", result.excessive());
        answer.put("summary", (result.excessive() ? "超过损失的 130%" : "未超过损失的 130%") + "，参考数额 " + Answers.money(result.amount()) + " 元");
        answer.put("steps", Answers.lines(result.lines()));
        answer.put("rules", Answers.rules(result.lines().stream().map(Line::article).toList()));
        return answer;
    }
}
