package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.interest.Delay;
import org.fengqiao.law.interest.DelayedPerformance;
import org.fengqiao.law.interest.NonMoneyDelay;
import org.fengqiao.law.period.Exclusion;

final class DelayedQuestion implements Question {

    private static final List<String> MONEY = List.of("principal", "other", "from", "to", "repayments", "pauses", "last-day");
    private static final List<String> ACT = List.of("loss", "fixed");

    @Override
    public String title() {
        return "迟延履行：加倍部分债务利息、迟延履行金";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.optional("principal", "生效文书确定的金钱债务，不含一般债务利息（元），金钱债务必填", "300000"),
                Field.optional("other", "文书确定的一般债务利息等（元）", "10000"),
                Field.optional("from", "履行期间届满之日，金钱债务必填", "2025-01-01"),
                Field.optional("to", "履行完毕之日（不含当日），金钱债务必填", "2025-02-10"),
                Field.optional("repayments", "还款，日期:金额，逗号分隔；命令行为文件", "2025-01-20:100000"),
                Field.optional("pauses", "不计的中止、暂缓，始..终，逗号分隔", "2025-01-10..2025-01-20"),
                Field.optional("last-day", "终日计入：true", "true"),
                Field.optional("kind", "义务：money 金钱债务（默认），act 其他义务", "money"),
                Field.optional("loss", "其他义务：已经造成的损失（元）", "20000"),
                Field.optional("fixed", "其他义务：没有损失时法院酌定的数额（元）", "5000"));
    }

    @Override
    public List<String> examples() {
        return List.of("delayed --principal 300000 --from 2025-01-01 --to 2025-02-10 --json", "delayed --kind act --loss 20000");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        boolean act = in.choice("kind", "money", new String[] {"money", "act"}, kind -> kind).equals("act");
        for (var name : act ? MONEY : ACT) {
            if (in.has(name)) {
                throw new InvalidInput("参数 " + name + " 不用于" + (act ? "金钱债务以外的义务" : "金钱债务")).at(name);
            }
        }
        return act ? act(in) : money(in);
    }

    private static Map<String, Object> act(Inputs in) {
        var delay = new NonMoneyDelay(in.amountOr("loss", Amounts.ZERO), in.optionalAmount("fixed"));
        var answer = new LinkedHashMap<String, Object>();
        Answers.put(answer, "amount", delay.open() ? null : Answers.money(delay.amount()));
        answer.put("summary", delay.open() ? "迟延履行金由法院酌定" : "迟延履行金 " + Answers.money(delay.amount()) + " 元");
        answer.put("steps", Answers.lines(delay.lines()));
        answer.put("rules", Answers.rules(delay.lines().stream().map(Line::article).toList()));
        return answer;
    }

    private static Map<String, Object> money(Inputs in) {
        var pauses = new ArrayList<Exclusion>();
        for (var item : in.items("pauses")) {
            var range = Ranges.parse("pauses", item);
            pauses.add(Inputs.blaming("pauses", () -> Exclusion.suspension(range.from(), range.to(), "中止或者暂缓执行")));
        }
        var result = DelayedPerformance.reckon(new Delay(
                in.amount("principal"),
                in.amountOr("other", Amounts.ZERO),
                in.date("from"),
                in.date("to"),
                Ranges.repayments(in),
                pauses,
                in.flag("last-day")));
        var lines = result.lines();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", Answers.money(result.amount()));
        answer.put("paid", Answers.money(result.paid()));
        answer.put("unpaid", Answers.money(result.amount().subtract(result.paid())));
        answer.put("debtLeft", Answers.money(result.debtLeft()));
        answer.put("summary", "加倍部分债务利息 " + Answers.money(result.amount()) + " 元");
        answer.put("steps", Answers.lines(lines));
        answer.put("rules", Answers.rules(lines.stream().map(Line::article).toList()));
        return answer;
    }
}
