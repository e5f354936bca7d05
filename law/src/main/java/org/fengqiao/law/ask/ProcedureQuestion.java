package org.fengqiao.law.ask;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.law.trial.CaseProfile;
import org.fengqiao.law.trial.ProcedureChoice;

final class ProcedureQuestion implements Question {

    @Override
    public String title() {
        return "适用程序建议：小额、简易、普通";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("claim", "金钱给付的标的额（元）", "50000"),
                Field.required("wage", "本省上年度就业人员年平均工资（元）", "120000"),
                Field.optional("complex", "案情不简单：true", "false"),
                Field.optional("agreed", "双方约定适用小额诉讼：true", "false"),
                Field.optional("features", "排除情形，逗号分隔：" + String.join(" ", ids()), "counterclaim"),
                Field.optional("province", "省份", "上海市"));
    }

    private static List<String> ids() {
        return EnumSet.allOf(CaseFeature.class).stream().map(ProcedureQuestion::id).toList();
    }

    private static String id(CaseFeature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> examples() {
        return List.of("procedure --claim 50000 --wage 120000 --province 上海市");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var features = EnumSet.noneOf(CaseFeature.class);
        for (var item : in.items("features")) {
            features.add(EnumSet.allOf(CaseFeature.class).stream()
                    .filter(feature -> id(feature).equals(item))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("参数 features 中没有 " + Inputs.shorten(item) + "；可用：" + String.join(" ", ids()))));
        }
        var profile = new CaseProfile(in.optionalAmount("claim"), !in.flag("complex"), in.flag("agreed"), features);
        var province = in.text("province");
        var suggestion = ProcedureChoice.suggest(profile, in.amount("wage"), province == null ? "本省" : province, Provenance.SUPPLIED);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("procedure", suggestion.procedure().id());
        answer.put("summary", "建议适用" + suggestion.procedure().label());
        answer.put("parameters", suggestion.parameters().stream().map(Parameter::text).toList());
        answer.put("steps", Answers.steps(suggestion.reasons()));
        answer.put("rules", Answers.rules(suggestion.reasons().stream().map(Step::article).toList()));
        return answer;
    }
}
