package org.fengqiao.law.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.trial.Closing;

final class ClosingQuestion implements Question {

    @Override
    public String title() {
        return "结案日：按送达最后一人";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.required(
                "served",
                "送达，方式:日期，逗号分隔；方式：" + String.join("、", words()) + "，也可以写 " + String.join("、", ids()) + "（公告为刊登日，邮寄为交邮日，转交为签收日）",
                "直接:2026-03-02,公告:2026-03-10"));
    }

    private static List<String> ids() {
        return Stream.of(Closing.Way.values()).map(Closing.Way::id).toList();
    }

    private static List<String> words() {
        return Stream.of(Closing.Way.values()).map(Closing.Way::word).toList();
    }

    @Override
    public List<String> examples() {
        return List.of("closing --served 直接:2026-03-02,公告:2026-03-10");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var closing = Closing.of(in.items("served").stream().map(ClosingQuestion::service).toList());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("day", closing.day().toString());
        answer.put("summary", "结案日 " + closing.day());
        answer.put("steps", Answers.steps(closing.steps()));
        answer.put("rules", Answers.rules(closing.steps().stream().map(Step::article).toList()));
        return answer;
    }

    private static Closing.Service service(String text) {
        int mark = text.indexOf(':');
        return Stream.of(Closing.Way.values())
                .filter(way -> mark > 0 && way.isCalled(text.substring(0, mark).strip()))
                .findFirst()
                .map(way -> new Closing.Service(way, Inputs.date("served", text.substring(mark + 1).strip())))
                .orElseThrow(() -> new InvalidInput("参数 served 应写成 方式:日期，方式为 " + String.join("、", words()) + " 之一：" + Inputs.shorten(text)).at("served"));
    }
}
