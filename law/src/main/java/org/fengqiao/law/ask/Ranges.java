package org.fengqiao.law.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.interest.Repayment;

/** Small notations for dates: {@code FROM..TO} and {@code DATE:AMOUNT}. */
record Ranges(LocalDate from, LocalDate to) {

    private static final int MOST = 10_000;

    static Ranges parse(String name, String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            var day = Inputs.date(name, text);
            return new Ranges(day, day);
        }
        return new Ranges(Inputs.date(name, text.substring(0, dots)), Inputs.date(name, text.substring(dots + 2)));
    }

    /** Repayments written {@code 2025-01-10:500}, one an item. */
    static List<Repayment> repayments(Inputs in) {
        var list = new ArrayList<Repayment>();
        var items = in.items("repayments");
        if (items.size() > MOST) {
            throw new InvalidInput("还款笔数过多（" + items.size() + "）").at("repayments");
        }
        for (var item : items) {
            int mark = item.indexOf(':');
            if (mark < 0) {
                throw new InvalidInput("还款应写成 日期:金额，如 2025-01-10:500：" + Inputs.shorten(item)).at("repayments");
            }
            list.add(new Repayment(
                    Inputs.date("repayments", item.substring(0, mark).strip()),
                    Amounts.parse(item.substring(mark + 1), "还款金额")));
        }
        return list;
    }
}
