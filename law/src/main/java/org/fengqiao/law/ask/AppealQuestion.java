package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.trial.AppealPeriods;
import org.fengqiao.law.trial.AppealPeriods.Decision;
import org.fengqiao.law.trial.AppealPeriods.Service;

final class AppealQuestion implements Question {

    private static final int LONGEST_NAME = 60;

    @Override
    public String title() {
        return "上诉期：各当事人各自起算";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("decision", "裁判：judgment ruling", "judgment"),
                Field.required("served", "各当事人收到裁判文书之日，当事人:日期，逗号分隔", "原告:2026-09-16,被告:2026-09-20"),
                Field.optional("abroad", "在国内没有住所的当事人，逗号分隔", "被告"));
    }

    @Override
    public List<String> examples() {
        return List.of("appeal --served 原告:2026-09-16,被告:2026-09-20", "appeal --decision ruling --served 原告:2026-02-05 --json");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var decision = in.choice("decision", Decision.JUDGMENT, Decision.values(), Decision::id);
        var periods = AppealPeriods.of(decision, services(in), in.calendar());
        var parties = new ArrayList<Map<String, Object>>();
        for (var party : periods.each()) {
            var map = new LinkedHashMap<String, Object>();
            map.put("party", party.service().party());
            map.put("due", party.reckoning().due().toString());
            parties.add(map);
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("due", periods.last().toString());
        answer.put("parties", parties);
        answer.put("summary", "对" + decision.label() + "的上诉期，全部届满之日 " + periods.last());
        answer.put("steps", Answers.steps(periods.steps()));
        answer.put("rules", Answers.rules(periods.steps().stream().map(Step::article).toList()));
        return answer;
    }

    private static List<Service> services(Inputs in) {
        var abroad = new HashSet<>(in.items("abroad"));
        var services = in.items("served").stream().map(item -> service(item, abroad)).toList();
        services.forEach(service -> abroad.remove(service.party()));
        if (!abroad.isEmpty()) {
            throw new InvalidInput("没有给出收到日期的当事人：" + Inputs.shorten(String.join("、", abroad))).at("abroad");
        }
        return services;
    }

    private static Service service(String item, Set<String> abroad) {
        int mark = item.replace('：', ':').lastIndexOf(':');
        var party = mark < 0 ? "" : item.substring(0, mark).strip();
        if (party.isEmpty() || party.length() > LONGEST_NAME) {
            throw new InvalidInput("参数 served 应写成 当事人:日期，如 原告:2026-09-16：" + Inputs.shorten(item)).at("served");
        }
        return new Service(party, Inputs.date("served", item.substring(mark + 1).strip()), abroad.contains(party));
    }
}
