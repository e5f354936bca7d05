package org.fengqiao.law.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;
import org.jspecify.annotations.Nullable;

/** The lines of one category, before halving and relief. */
final class Schedule {

    private static final String SUPPLIED_BY_ASKER = "（使用者提供，本库未核实）";

    private final FeeQuery query;
    private final FeeKind kind;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable FeeRange openRange;

    Schedule(FeeQuery query) {
        this.query = query;
        this.kind = query.kind();
    }

    /** The range the fee could lie in, when the province's figure was not given. */
    @Nullable FeeRange openRange() {
        return openRange;
    }

    List<Line> lines() {
        return switch (kind) {
            case PROPERTY -> Tariffs.PROPERTY.lines(amount());
            case DIVORCE -> divorce();
            case PERSONALITY -> personality();
            case INTELLECTUAL_PROPERTY -> query.amount() == null ? ranged() : Tariffs.PROPERTY.lines(amount());
            case NON_PROPERTY, JURISDICTION, MARITIME_FUND, MARITIME_ORDER, SHIP_PRIORITY -> ranged();
            case LABOUR -> fixed(Tariffs.LABOUR);
            case ADMINISTRATIVE -> fixed(Tariffs.ADMINISTRATIVE);
            case ADMINISTRATIVE_SPECIAL -> fixed(Tariffs.ADMINISTRATIVE_SPECIAL);
            case ENFORCEMENT -> query.amount() == null ? ranged() : Tariffs.ENFORCEMENT.lines(amount());
            case PRESERVATION -> preservation();
            case PAYMENT_ORDER -> paymentOrder();
            case PUBLIC_NOTICE -> fixed(Tariffs.PUBLIC_NOTICE);
            case ARBITRATION -> fixed(Tariffs.ARBITRATION);
            case BANKRUPTCY -> bankruptcy();
            case MARITIME_CLAIM, GENERAL_AVERAGE -> fixed(Tariffs.MARITIME_FIXED);
            case SECURED_RIGHT -> securedRight();
            case STATE_COMPENSATION, SPECIAL_PROCEDURE, CONFIRMATION, DISMISSAL, RULING_APPEAL, PROTECTION_ORDER -> free();
        };
    }

    private BigDecimal amount() {
        var amount = query.amount();
        if (amount == null) {
            throw new InvalidInput(kind.label() + "须给出金额").at("amount");
        }
        return amount;
    }

    private List<Line> fixed(BigDecimal sum) {
        lines.add(Line.of(kind.label() + "，每件定额", "", sum, kind.article()));
        return lines;
    }

    private List<Line> free() {
        lines.add(Line.note(kind.label() + "，不交纳费用", kind.article()));
        return lines;
    }

    private List<Line> ranged() {
        var range = Objects.requireNonNull(kind.range());
        var base = query.base();
        if (base == null) {
            openRange = range;
            lines.add(new Line(
                    kind.label() + "，每件 " + range + "，具体由省级政府确定；未给出本省标准，按上限估算",
                    "",
                    range.high().setScale(2),
                    kind.article(),
                    Provenance.PROJECT_DEFAULT));
        } else if (!range.contains(base)) {
            throw new InvalidInput(kind.label() + "的基数应在 " + range + "之间：" + Amounts.brief(base)).at("base");
        } else {
            lines.add(new Line(
                    kind.label() + "，每件 " + range + "，本省标准 " + Amounts.brief(base) + " 元" + SUPPLIED_BY_ASKER, "", base, kind.article(), Provenance.SUPPLIED));
        }
        return lines;
    }

    private List<Line> divorce() {
        ranged();
        addAbove("财产总额", "20万元", Tariffs.DIVORCE_THRESHOLD, null, Tariffs.DIVORCE_RATE);
        return lines;
    }

    private List<Line> personality() {
        ranged();
        addAbove("赔偿", "5万元至10万元", Tariffs.PERSONALITY_LOWER, Tariffs.PERSONALITY_UPPER, Tariffs.PERSONALITY_LOWER_RATE);
        addAbove("赔偿", "10万元", Tariffs.PERSONALITY_UPPER, null, Tariffs.PERSONALITY_UPPER_RATE);
        return lines;
    }

    private void addAbove(String what, String label, BigDecimal from, @Nullable BigDecimal to, BigDecimal rate) {
        var amount = query.amount();
        if (amount == null || amount.compareTo(from) <= 0) {
            return;
        }
        var end = to != null && amount.compareTo(to) > 0 ? to : amount;
        lines.add(Line.of(
                what + "超过" + label + "的部分，按" + Amounts.percent(rate),
                "(" + Amounts.brief(end) + " − " + from + ") × " + Amounts.percent(rate),
                end.subtract(from).multiply(rate),
                kind.article()));
    }

    private List<Line> preservation() {
        if (query.amount() == null) {
            return fixed(Tariffs.PRESERVATION.lines(BigDecimal.ZERO).getFirst().amount());
        }
        lines.addAll(Tariffs.PRESERVATION.lines(amount()));
        cap(Tariffs.PRESERVATION_CAP);
        return lines;
    }

    private List<Line> bankruptcy() {
        lines.addAll(Tariffs.PROPERTY.lines(amount()));
        var whole = Line.sum(lines);
        lines.add(Line.of(
                "破产案件按财产案件受理费标准减半",
                "−" + Amounts.format(whole) + " ÷ 2",
                whole.divide(BigDecimal.valueOf(2)).negate(),
                kind.article()));
        cap(Tariffs.BANKRUPTCY_CAP);
        lines.add(Line.note("破产申请费不预交，清算后从破产财产中拨付", Statute.LITIGATION_FEES.article(20)));
        return lines;
    }

    private void cap(BigDecimal cap) {
        var whole = Line.sum(lines);
        if (whole.compareTo(cap) > 0) {
            lines.add(Line.of("最多不超过 " + Amounts.brief(cap) + " 元", "", cap.subtract(whole), kind.article()));
        }
    }

    private List<Line> paymentOrder() {
        lines.addAll(Tariffs.PROPERTY.lines(amount()));
        var whole = Line.sum(lines);
        var third = whole.divide(Tariffs.PAYMENT_ORDER_DIVISOR, 2, RoundingMode.HALF_UP);
        lines.add(Line.of("按财产案件受理费标准的三分之一，四舍五入到分", Amounts.format(whole) + " ÷ 3 − " + Amounts.format(whole), third.subtract(whole), kind.article()));
        return lines;
    }

    private List<Line> securedRight() {
        var base = query.base();
        if (base == null) {
            throw new InvalidInput("实现担保物权申请费无全国统一数额，请给出本省标准（base）").at("base");
        }
        lines.add(new Line(kind.label() + "，全国无统一数额，本省标准 " + Amounts.brief(base) + " 元" + SUPPLIED_BY_ASKER, "", base, kind.article(), Provenance.SUPPLIED));
        return lines;
    }
}
