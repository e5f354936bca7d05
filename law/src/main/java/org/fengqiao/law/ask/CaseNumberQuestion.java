package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.casenumber.CaseNumber;
import org.fengqiao.law.casenumber.CaseType;
import org.fengqiao.law.casenumber.CaseTypes;
import org.fengqiao.law.casenumber.Courts;
import org.fengqiao.law.period.Step;

final class CaseNumberQuestion implements Question {

    @Override
    public String title() {
        return "案号：识别、校验、规范写法；按程序查类型代字";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("number", "案号，全角或半角括号", "(2026)沪0114民初12号"),
                Field.optional("procedure", "不填案号，按程序查类型代字；并用几个程序的以逗号分隔", "司法确认"),
                Field.optional("first", "并用几个程序时必须先决的一项", "司法确认"));
    }

    @Override
    public List<String> examples() {
        return List.of("case-number \"(2026)沪0114民初12号\"", "case-number --procedure 司法确认");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        if (!in.has("procedure")) {
            return parsed(in);
        }
        if (in.has("number")) {
            throw new InvalidInput("参数 number 与 procedure 只能给出一个").at("procedure");
        }
        return lookedUp(in);
    }

    private static Map<String, Object> lookedUp(Inputs in) {
        var procedures = in.items("procedure");
        var first = in.text("first");
        if (procedures.size() > 1 && (first == null || !procedures.contains(first))) {
            throw new InvalidInput("合并或者并用几个程序的，须以参数 first 指明其中必须先决的一项：" + Inputs.shorten(String.join("、", procedures))).at("first");
        }
        var asked = first != null && procedures.size() > 1 ? first : procedures.isEmpty() ? "" : procedures.getFirst();
        var found = CaseTypes.search(asked);
        if (found.isEmpty()) {
            throw new InvalidInput("没有与“" + Inputs.shorten(asked) + "”相符的案件类型").at("procedure");
        }
        var steps = new ArrayList<Map<String, Object>>();
        if (procedures.size() > 1) {
            steps.addAll(Answers.steps(List.of(new Step("合并或者并用几个程序，以必须先决的“" + asked + "”确定类型代字", null, Statute.CASE_NUMBERS.article(8)))));
        }
        for (var type : found) {
            var text = type.typeCode() + "　" + type.name() + "（类型码 " + type.code() + "）";
            steps.add(Map.of("what", text, "text", text));
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("type", found.getFirst().typeCode());
        answer.put("types", found.stream().map(type -> Map.of("code", type.code(), "type", type.typeCode(), "name", type.name())).toList());
        answer.put("summary", "类型代字 " + String.join("、", found.stream().map(CaseType::typeCode).distinct().toList()));
        answer.put("steps", steps);
        answer.put("rules", Answers.rules(List.of(Statute.CASE_NUMBERS.whole())));
        return answer;
    }

    private static Map<String, Object> parsed(Inputs in) {
        var number = CaseNumber.parse(in.required("number"));
        var court = number.court();
        var parent = court.parent();
        var types = CaseTypes.of(number.type());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", number.format());
        answer.put("year", number.year());
        answer.put("court", court.code());
        answer.put("courtName", Courts.nameOf(court));
        answer.put("courtLevel", court.level().label());
        Answers.put(answer, "parentCourt", parent == null ? null : parent.code());
        answer.put("type", number.type());
        answer.put("typeNames", types.stream().map(CaseType::name).toList());
        answer.put("serial", number.serial());
        answer.put("copy", number.copy());
        answer.put("summary", number.format() + "　" + Courts.nameOf(court) + "　" + types.getFirst().name());
        var steps = new ArrayList<Map<String, Object>>();
        for (var text : explained(number, types)) {
            steps.add(Map.of("what", text, "text", text));
        }
        answer.put("steps", steps);
        answer.put("rules", Answers.rules(List.of(Statute.CASE_NUMBERS.whole())));
        return answer;
    }

    /** The parts of a number, one after the other, in words. */
    private static List<String> explained(CaseNumber number, List<CaseType> types) {
        var court = number.court();
        var parent = court.parent();
        var parts = new ArrayList<String>();
        parts.add("收案年度 " + number.year());
        parts.add("法院代字 " + court + "：" + Courts.nameOf(court) + "，" + court.level().label()
                + (parent == null ? "" : "，上级法院代字 " + parent.code()));
        for (var type : types) {
            parts.add("类型代字 " + number.type() + "：" + type.name() + "（类型码 " + type.code() + "）");
        }
        parts.add("编号 " + number.serial());
        return parts;
    }
}
