package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;
import org.fengqiao.law.interest.Delay;
import org.fengqiao.law.interest.DelayedPerformance;
import org.fengqiao.law.period.Exclusion;

final class DelayedQuestion implements Question {

    @Override
    public String title() {
        return "迟延履行期间的加倍部分债务利息";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("principal", "生效文书确定的金钱债务，不含一般债务利息（元）", "300000"),
                Field.optional("other", "文书确定的一般债务利息等（元）", "10000"),
                Field.required("from", "履行期间届满之日", "2025-01-01"),
                Field.required("to", "履行完毕之日（不含当日）", "2025-02-10"),
                Field.optional("repayments", "还款，日期:金额，逗号分隔；命令行为文件", "2025-01-20:100000"),
                Field.optional("pauses", "不计的中止、暂缓，始..终，逗号分隔", "2025-01-10..2025-01-20"),
                Field.optional("last-day", "终日计入：true", "true"));
    }

    @Override
    public List<String> examples() {
        return List.of("delayed --principal 300000 --from 2025-01-01 --to 2025-02-10 --json");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
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
