package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Statute;
import org.fengqiao.law.cause.Cause;
import org.fengqiao.law.cause.CauseRule;
import org.fengqiao.law.cause.Causes;

final class CauseQuestion implements Question {

    private static final int SUGGESTIONS = 5;
    private static final int MOST = 100;

    @Override
    public String title() {
        return "案由：按名称、旧名称或日常用语查找";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("name", "案由名称，含旧名称", "民间借贷纠纷"),
                Field.optional("search", "名称片段或日常用语", "借钱不还"),
                Field.optional("also", "并列的其他案由名称，逗号分隔", "保证合同纠纷"),
                Field.optional("limit", "最多给出几条", "10"));
    }

    @Override
    public List<String> examples() {
        return List.of("cause --name 民间借贷纠纷", "cause --name 居间合同纠纷", "cause --search 借钱不还");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        if (!in.has("search") && !in.has("name")) {
            throw new InvalidInput("请给出 name（案由名称，如 民间借贷纠纷）或 search（名称片段或日常用语，如 借钱不还）");
        }
        return in.has("search") ? search(in) : named(in.required("name"), in.items("also").stream().map(also -> Inputs.blaming("also", () -> current(also))).toList());
    }

    private static Map<String, Object> search(Inputs in) {
        int limit = in.has("limit") ? Math.clamp(in.integer("limit"), 1, 100) : SUGGESTIONS * 2;
        var found = Causes.search(in.required("search"), limit);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("summary", "找到 " + found.size() + " 个案由");
        answer.put("causes", found.stream().map(CauseQuestion::describe).toList());
        answer.put("steps", found.stream().map(cause -> Map.<String, Object>of("what", cause.name(), "text", cause.number() + " " + String.join(" → ", Causes.path(cause).stream().map(Cause::name).toList()))).toList());
        answer.put("rules", Answers.rules(List.of(Statute.CAUSES_OF_ACTION.whole())));
        return answer;
    }

    private static Cause current(String name) {
        var mapped = Causes.mapOld(name);
        return mapped == null ? Causes.named(name) : mapped.cause();
    }

    private static Map<String, Object> named(String name, List<Cause> also) {
        var mapped = Causes.mapOld(name);
        if (mapped == null) {
            var near = Causes.search(name, SUGGESTIONS).stream().map(Cause::name).toList();
            throw new InvalidInput("案由规定中没有“" + Inputs.shorten(name) + "”" + (near.isEmpty() ? "" : "；相近的有：" + String.join("、", near)));
        }
        var answer = new LinkedHashMap<String, Object>(describe(mapped.cause()));
        answer.put("asked", name);
        answer.put("change", mapped.change().label());
        answer.put("needsConfirmation", mapped.needsConfirmation());
        answer.put("summary", mapped.cause().name() + "（" + mapped.cause().number() + "，" + mapped.change().label() + "）");
        var path = String.join(" → ", Causes.path(mapped.cause()).stream().map(Cause::name).toList());
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(Map.of("what", path, "text", path));
        if (!mapped.cause().name().equals(name)) {
            var change = "“" + name + "”（" + mapped.change().label() + "）现在是“" + mapped.cause().name() + "”" + (mapped.needsConfirmation() ? "，请核对是否就是这一类" : "");
            steps.add(Map.of("what", change, "text", change));
        }
        steps.addAll(rules(mapped.cause(), also, answer));
        answer.put("steps", steps);
        answer.put("rules", Answers.rules(List.of(Statute.CAUSES_OF_ACTION.whole())));
        return answer;
    }

    /** The rules of choosing that this cause calls for; what they find is put into the answer. */
    private static List<Map<String, Object>> rules(Cause cause, List<Cause> also, Map<String, Object> answer) {
        var lines = new ArrayList<Line>();
        var below = CauseRule.moreSpecific(cause);
        if (!below.isEmpty()) {
            answer.put("moreSpecific", below.stream().limit(MOST).map(Cause::name).toList());
            lines.add(CauseRule.MOST_SPECIFIC.line());
        }
        if (!also.isEmpty()) {
            answer.put("also", also.stream().map(CauseQuestion::describe).toList());
            answer.put("summary", answer.get("summary") + "；并列 " + String.join("、", also.stream().map(Cause::name).toList()));
            lines.add(CauseRule.SEVERAL.line());
        }
        return Answers.lines(lines);
    }

    private static Map<String, Object> describe(Cause cause) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", cause.name());
        map.put("code", cause.code());
        map.put("number", cause.number());
        map.put("level", cause.level());
        map.put("systemCode", cause.systemCode());
        map.put("path", Causes.path(cause).stream().map(Cause::name).toList());
        return map;
    }
}
