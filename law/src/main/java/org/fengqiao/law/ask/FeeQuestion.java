package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Rounding;
import org.fengqiao.law.fee.Appeals;
import org.fengqiao.law.fee.Bearer;
import org.fengqiao.law.fee.Circumstances;
import org.fengqiao.law.fee.Ending;
import org.fengqiao.law.fee.Fee;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.FeeQuery;
import org.fengqiao.law.fee.Fees;
import org.fengqiao.law.fee.Position;
import org.fengqiao.law.fee.Prepayment;
import org.fengqiao.law.fee.Procedure;
import org.fengqiao.law.fee.Relief;
import org.fengqiao.law.fee.Settlement;
import org.jspecify.annotations.Nullable;

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
                Field.optional("applicant", "申请救助的人：person 自然人，organisation 法人或其他组织", "person"),
                Field.optional("appeals", "分别上诉的各项上诉请求额（元），分号分隔", "120000;10000"),
                Field.optional("joint", "同一方当事人共同上诉：true", "true"),
                Field.optional("order-credit", "支付令失效转入诉讼：抵扣的已交申请费（元），不抵扣填 0", "0"),
                Field.optional("action", "特殊诉讼：representative 代表人诉讼，remuneration 追索劳动报酬", "representative"),
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
        var fee = fee(in, circumstances);
        var lines = new ArrayList<>(fee.lines());
        if (fee.amount().signum() > 0) {
            var prepayment = prepayment(in, fee.kind(), circumstances.position());
            if (prepayment != null) {
                lines.add(prepayment.line());
            }
            var bearer = Bearer.of(fee.kind(), circumstances.ending());
            if (bearer != null) {
                lines.add(bearer.line());
            }
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", Answers.money(fee.amount()));
        answer.put("kind", fee.kind().id());
        answer.put("label", fee.kind().label());
        var range = fee.range();
        Answers.put(answer, "range", range == null ? null : Map.of("low", Answers.money(range.low()), "high", Answers.money(range.high())));
        answer.put("summary", fee.kind().label() + "：" + Answers.money(fee.amount()) + " 元");
        answer.put("steps", Answers.lines(lines));
        answer.put("rules", Answers.rules(lines.stream().map(Line::article).toList()));
        return answer;
    }

    private static Fee fee(Inputs in, Circumstances circumstances) {
        var appeals = in.items("appeals");
        boolean joint = in.flag("joint");
        if (circumstances.position() != Position.APPEAL && (joint || !appeals.isEmpty())) {
            throw new InvalidInput("参数 " + (joint ? "joint" : "appeals") + " 只用于上诉（position 为 appeal）").at(joint ? "joint" : "appeals");
        }
        if (!appeals.isEmpty()) {
            return separate(in, appeals);
        }
        var fee = Fees.of(query(in, circumstances));
        if (in.has("order-credit")) {
            var balance = Settlement.paymentOrderFailed(fee, in.amount("order-credit"));
            return new Fee(fee.kind(), balance.amount(), fee.range(), balance.lines());
        }
        return joint ? Appeals.joint(fee) : fee;
    }

    private static Fee separate(Inputs in, List<String> appeals) {
        for (var name : List.of("amount", "base", "ending", "relief", "order-credit", "joint")) {
            if (in.has(name)) {
                throw new InvalidInput("分别上诉（appeals）时不能给出参数 " + name).at(name);
            }
        }
        if (FeeKind.byId(in.required("kind")) != FeeKind.PROPERTY) {
            throw new InvalidInput("分别上诉（appeals）只用于财产案件；其他案件逐份计算").at("kind");
        }
        return Appeals.separate(appeals.stream().map(text -> Inputs.blaming("appeals", () -> Amounts.parse(text, "上诉请求额"))).toList());
    }

    private static FeeQuery query(Inputs in, Circumstances circumstances) {
        return new FeeQuery(
                FeeKind.byId(in.required("kind")),
                in.optionalAmount("amount"),
                in.optionalAmount("base"),
                circumstances,
                relief(in),
                in.choice("rounding", Rounding.FEN, Rounding.values(), value -> value.name().toLowerCase(java.util.Locale.ROOT)),
                in.optionalDate("on"));
    }

    private static @Nullable Prepayment prepayment(Inputs in, FeeKind kind, Position position) {
        return switch (in.choice("action", "", new String[] {"representative", "remuneration"}, value -> value)) {
            case "representative" -> Prepayment.REPRESENTATIVE;
            case "remuneration" -> Prepayment.REMUNERATION;
            default -> Prepayment.of(kind, position);
        };
    }

    private static Relief relief(Inputs in) {
        var text = in.text("relief");
        if (text == null || text.equals("none")) {
            return Relief.NONE;
        }
        return switch (text) {
            case "exemption" -> {
                if (in.choice("applicant", "person", new String[] {"person", "organisation"}, value -> value).equals("organisation")) {
                    throw new InvalidInput("免交只适用于自然人（《诉讼费用交纳办法》第44条）").at("relief");
                }
                yield new Relief.Exemption();
            }
            case "deferral" -> new Relief.Deferral();
            default -> new Relief.Reduction(in.rate("relief"));
        };
    }
}
