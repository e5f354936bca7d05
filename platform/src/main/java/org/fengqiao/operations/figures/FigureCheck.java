package org.fengqiao.operations.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.courts.Figure;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.FeeRange;
import org.jspecify.annotations.Nullable;

/** Whether a figure can be reckoned with, lies within what the statute leaves open, and says where it comes from. */
final class FigureCheck {

    private static final Set<String> COUNTED = Set.of("工作日", "日");

    /** No figure in use is older; a day before it, or far ahead, is a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final int YEARS_AHEAD = 10;

    private FigureCheck() {}

    /** @param before the same figure as it stands for this place, or for the nearest wider one */
    static List<Flaw> of(Figure wish, Figure before, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        value(wish, flaws);
        if (wish.validFrom().isBefore(EARLIEST) || wish.validFrom().isAfter(today.plusYears(YEARS_AHEAD))) {
            flaws.add(new Flaw("/validFrom", "生效日期请填写 " + EARLIEST.getYear() + " 年以后、" + YEARS_AHEAD + " 年以内的日期"));
        }
        boolean another = !before.verified() || !wish.value().equals(before.value());
        if (wish.verified() && another && wish.provenance().equals(before.provenance())) {
            flaws.add(new Flaw("/provenance", "标为已核实，要写明核对过的公开出处，例如文件名称、文号和公布日期"));
        }
        return flaws;
    }

    private static void value(Figure wish, List<Flaw> flaws) {
        var number = number(wish.value());
        if (number == null || number.signum() < 0) {
            flaws.add(new Flaw("/value", "请填写不小于 0 的数字，不带单位和逗号"));
            return;
        }
        if (COUNTED.contains(wish.unit()) && (number.stripTrailingZeros().scale() > 0 || number.signum() == 0 || number.intValue() > 365)) {
            flaws.add(new Flaw("/value", "请填写 1 到 365 的整数"));
        }
        var range = range(wish.key());
        if (range != null && !range.contains(number)) {
            flaws.add(new Flaw("/value", "《诉讼费用交纳办法》规定的幅度是 " + range + "，请填写幅度以内的数"));
        }
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(text) : null;
    }

    /** What the statute leaves to the provinces. */
    private static @Nullable FeeRange range(String key) {
        return switch (key) {
            case "fee.divorce.base" -> FeeKind.DIVORCE.range();
            case "fee.personality.base" -> FeeKind.PERSONALITY.range();
            case "fee.other.base" -> FeeKind.NON_PROPERTY.range();
            case "fee.intellectual.base" -> FeeKind.INTELLECTUAL_PROPERTY.range();
            case "fee.jurisdiction.base" -> FeeKind.JURISDICTION.range();
            case "fee.enforcement.base" -> FeeKind.ENFORCEMENT.range();
            default -> null;
        };
    }
}
