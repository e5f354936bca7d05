package org.fengqiao.law.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Statute;
import org.fengqiao.law.casenumber.CaseNumber;
import org.fengqiao.law.casenumber.CaseType;
import org.fengqiao.law.casenumber.CaseTypes;
import org.fengqiao.law.casenumber.Courts;

final class CaseNumberQuestion implements Question {

    @Override
    public String title() {
        return "案号：识别、校验、规范写法";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.required("number", "案号，全角或半角括号", "(2026)沪0114民初12号"));
    }

    @Override
    public List<String> examples() {
        return List.of("case-number \"(2026)沪0114民初12号\"");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
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
        var text = "法院代字 " + court + "，类型代字 " + number.type() + "，编号 " + number.serial();
        answer.put("steps", List.of(Map.of("what", text, "text", text)));
        answer.put("rules", Answers.rules(List.of(Statute.CASE_NUMBERS.whole())));
        return answer;
    }
}
