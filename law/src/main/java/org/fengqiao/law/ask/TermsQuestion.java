package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Terms;

final class TermsQuestion implements Question {

    @Override
    public String title() {
        return "法定期间一览";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.optional("search", "名称片段", "上诉"));
    }

    @Override
    public List<String> examples() {
        return List.of("terms", "terms --search 上诉");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var search = in.text("search");
        var found = Terms.all().stream()
                .filter(rule -> search == null || rule.name().contains(search) || rule.id().contains(search))
                .toList();
        var steps = new ArrayList<Map<String, Object>>();
        for (var rule : found) {
            var map = new LinkedHashMap<String, Object>();
            map.put("term", rule.id());
            map.put("what", rule.name() + " " + rule.amount());
            map.put("length", rule.amount());
            map.put("article", rule.article().citeMarked());
            map.put("text", rule.id() + "　" + rule.name() + " " + rule.amount() + "（" + rule.article().citeMarked() + "）");
            steps.add(map);
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("summary", "共 " + found.size() + " 项法定期间");
        answer.put("steps", steps);
        answer.put("rules", Answers.rules(found.stream().map(PeriodRule::article).toList()));
        return answer;
    }
}
