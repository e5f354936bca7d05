package org.fengqiao.law.ask;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.interest.DayBase;
import org.fengqiao.law.interest.LendingQuery;
import org.fengqiao.law.interest.Loan;
import org.fengqiao.law.interest.Lpr;
import org.fengqiao.law.interest.OldCap;
import org.fengqiao.law.interest.PrivateLending;
import org.fengqiao.law.interest.VoidGround;

final class InterestQuestion implements Question {

    @Override
    public String title() {
        return "民间借贷利息：上限、过渡、先息后本";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("principal", "借款金额（元）", "100000"),
                Field.optional("rate", "约定年利率；未约定的不填", "0.24"),
                Field.required("contract", "合同成立日", "2021-03-01"),
                Field.optional("from", "计息始日，默认合同成立日", "2021-03-01"),
                Field.required("to", "计息至（不含当日）", "2024-03-01"),
                Field.optional("due", "还款期限", "2022-02-28"),
                Field.optional("overdue-rate", "约定逾期利率（含违约金、其他费用）", "0.24"),
                Field.optional("prepaid", "预先扣除的利息（元）", "10000"),
                Field.optional("filed", "起诉日，默认同 to", "2024-03-01"),
                Field.optional("repayments", "还款，日期:金额，逗号分隔；命令行为文件", "2022-01-10:5000"),
                Field.optional("voluntary", "2020-08-20 前的还款自愿付到约定利率（不超过旧司法解释的无效线）：true", "true"),
                Field.optional("old-cap", "旧司法解释支持的年利率上限，与 old-void 一并填写；默认 " + OldCap.REMEMBERED.upheld() + "（未核实）", "0.24"),
                Field.optional("old-void", "旧司法解释的无效线，默认 " + OldCap.REMEMBERED.voidAbove() + "（未核实）", "0.36"),
                Field.optional("day-base", "年利率除以 365 或 360", "365"),
                Field.optional("void", "合同无效的情形：" + String.join(" ", Arrays.stream(VoidGround.values()).map(VoidGround::id).toList()), "unlicensed"),
                Field.optional("lpr", "补充的LPR，日期:一年期百分数", "2026-09-21:3.00"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "interest --principal 100000 --rate 0.24 --contract 2021-03-01 --from 2021-03-01 --to 2022-03-01",
                "interest --principal 100000 --rate 0.10 --contract 2021-03-01 --to 2022-03-01 --repayments repayments.csv");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        if (in.has("void")) {
            throw in.choice("void", VoidGround.PUBLIC_ORDER, VoidGround.values(), VoidGround::id).refusal();
        }
        var contract = in.date("contract");
        var loan = new Loan(
                in.amount("principal"),
                in.amountOr("prepaid", Amounts.ZERO),
                in.optionalRate("rate"),
                in.optionalRate("overdue-rate"),
                contract,
                in.dateOr("from", contract),
                in.optionalDate("due"));
        var to = in.date("to");
        var base = in.choice("day-base", DayBase.D365, DayBase.values(), value -> String.valueOf(value.days()));
        var owed = PrivateLending.reckon(
                new LendingQuery(loan, to, in.dateOr("filed", to), Ranges.repayments(in), lpr(in), base, in.flag("voluntary"), oldCap(in)));
        var lines = owed.lines();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("amount", Answers.money(owed.total()));
        answer.put("principal", Answers.money(owed.principal()));
        answer.put("interest", Answers.money(owed.interest()));
        answer.put("accrued", Answers.money(owed.accrued()));
        answer.put("overpaid", Answers.money(owed.overpaid()));
        answer.put("summary", "计至 " + to + " 尚欠本金 " + Answers.money(owed.principal()) + " 元、利息 " + Answers.money(owed.interest()) + " 元");
        answer.put("steps", Answers.lines(lines));
        answer.put("rules", Answers.rules(lines.stream().map(Line::article).toList()));
        return answer;
    }

    private static OldCap oldCap(Inputs in) {
        var upheld = in.optionalRate("old-cap");
        var voidAbove = in.optionalRate("old-void");
        if (upheld == null && voidAbove == null) {
            return OldCap.REMEMBERED;
        }
        if (upheld == null || voidAbove == null) {
            throw new InvalidInput("旧司法解释的上限和无效线请一并填写").at(upheld == null ? "old-cap" : "old-void");
        }
        return OldCap.supplied(upheld, voidAbove);
    }

    private static Lpr lpr(Inputs in) {
        var lpr = Lpr.builtIn();
        for (var item : in.items("lpr")) {
            int mark = item.indexOf(':');
            if (mark < 0 || !item.substring(mark + 1).matches("[0-9]{1,2}(\\.[0-9]{1,4})?")) {
                throw new InvalidInput("LPR应写成 日期:百分数，如 2026-09-21:3.00：" + Inputs.shorten(item)).at("lpr");
            }
            var rate = new java.math.BigDecimal(item.substring(mark + 1));
            lpr = lpr.with(Inputs.date("lpr", item.substring(0, mark)), rate, rate);
        }
        return lpr;
    }
}
