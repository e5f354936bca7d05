package org.fengqiao.law.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Line;
import org.fengqiao.law.Rounding;
import org.fengqiao.law.fee.Circumstances;
import org.fengqiao.law.fee.Ending;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.FeeQuery;
import org.fengqiao.law.fee.Fees;
import org.fengqiao.law.fee.Position;
import org.fengqiao.law.fee.Procedure;
import org.fengqiao.law.fee.Relief;

final class FeeQuestion implements Question {

    @Override
    public String title() {
        return "诉讼费用：案件受理费、申请费";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("kind", "类别：" + String.join(" ", kinds()), "property"),
                Field.optional("amount", "金额（元）：标的、财产总额、赔偿额、执行或保全数额", "386200"),
                Field.optional("base", "本省确定的基数（元），用于有幅度的类别", "300"),
                Field.optional("procedure", "程序：ordinary summary small", "summary"),
                Field.optional("ending", "结案方式：judgment mediated withdrawn", "mediated"),
                Field.optional("position", "地位：claim counterclaim third-party appeal", "counterclaim"),
                Field.optional("relief", "司法救助：none exemption deferral，或减交比例如 30%", "30%"),
                Field.optional("rounding", "取整：fen yuan", "fen"),
                Field.optional("on", "受理日期", "2026-09-16"));
    }

    private static List<String> kinds() {
        return java.util.Arrays.stream(FeeKind.values()).map(FeeKind::id).toList();
    }

    @Override
    public List<String> examples() {
        return List.of(
                "fee --kind property --amount 386200 --procedure summary",
                "fee --kind divorce --amount 2000000 --base 300",
                "fee --kind preservation --amount 300000 --json");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var circumstances = new Circumstances(
                in.choice("procedure", Procedure.ORDINARY, Procedure.values(), Procedure::id),
                in.choice("ending", Ending.JUDGMENT, Ending.values(), Ending::id),
                in.choice("position", Position.CLAIM, Position.values(), Position::id));
        var rounding = in.choice("rounding", Rounding.FEN, Rounding.values(), value -> value.name().toLowerCase(java.util.Locale.ROOT));
        var fee = Fees.of(new FeeQuery(
                FeeKind.byId(in.required("kind")),
                in.optionalAmount("amount"),
                in.optionalAmount("base"),
                circumstances,
                relief(in),
                rounding,
                in.optionalDate("on")));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", Answers.money(fee.amount()));
        answer.put("kind", fee.kind().id());
        answer.put("label", fee.kind().label());
        var range = fee.range();
        Answers.put(answer, "range", range == null ? null : Map.of("low", Answers.money(range.low()), "high", Answers.money(range.high())));
        answer.put("summary", fee.kind().label() + "：" + Answers.money(fee.amount()) + " 元");
        answer.put("steps", Answers.lines(fee.lines()));
        answer.put("rules", Answers.rules(fee.lines().stream().map(Line::article).toList()));
        return answer;
    }

    private static Relief relief(Inputs in) {
        var text = in.text("relief");
        if (text == null || text.equals("none")) {
            return Relief.NONE;
        }
        return switch (text) {
            case "exemption" -> new Relief.Exemption();
            case "deferral" -> new Relief.Deferral();
            default -> new Relief.Reduction(in.rate("relief"));
        };
    }
}
