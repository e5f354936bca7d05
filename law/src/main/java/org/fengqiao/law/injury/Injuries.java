package org.fengqiao.law.injury;

import static org.fengqiao.law.Statute.CIVIL_CODE;
import static org.fengqiao.law.Statute.PERSONAL_INJURY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Rounding;

/** Reckons compensation for personal injury and death, item by item. */
public final class Injuries {

    /** Months of wage for the funeral (art. 14). */
    private static final BigDecimal FUNERAL_MONTHS = BigDecimal.valueOf(6);

    private Injuries() {}

    public static Compensation of(InjuryQuery query) {
        var lines = new ArrayList<Line>();
        for (var voucher : query.vouchers()) {
            lines.add(voucher(voucher));
        }
        for (var daily : query.daily()) {
            lines.add(daily(daily));
        }
        switch (query.harm()) {
            case InjuryQuery.Harm.Healed _ -> {}
            case InjuryQuery.Harm.Death _ -> {
                lines.add(death(query));
                funeral(query, lines);
                lines.addAll(Support.lines(query, BigDecimal.ONE));
            }
            case InjuryQuery.Harm.Disability disability -> {
                lines.add(disability(query, disability));
                lines.addAll(Support.lines(query, disability.coefficient()));
            }
        }
        fault(query, lines);
        var amount = Line.round(lines, Rounding.FEN);
        return new Compensation(amount, lines);
    }

    /** The victim's own fault takes its share off everything but the solatium, which is fixed with fault already in mind. */
    private static void fault(InjuryQuery query, List<Line> lines) {
        if (query.fault().signum() == 0) {
            return;
        }
        var shared = Line.sum(lines);
        for (var voucher : query.vouchers()) {
            if (voucher.item() == Voucher.Item.SOLATIUM) {
                shared = shared.subtract(voucher.amount());
            }
        }
        lines.add(new Line(
                "受害人自己有过错，按 " + Amounts.percent(query.fault()) + " 减轻侵权人的责任（比例由使用者提供；精神损害抚慰金酌定时已考虑过错，不再减）",
                Amounts.format(shared) + " × " + Amounts.percent(query.fault()),
                Rounding.FEN.apply(shared.multiply(query.fault())).negate(),
                CIVIL_CODE.article(1173),
                Provenance.UNVERIFIED));
    }

    private static Line voucher(Voucher voucher) {
        var item = voucher.item();
        var article = item.article() == 0 ? PERSONAL_INJURY.article(23) : PERSONAL_INJURY.article(item.article());
        return new Line(item.label(), "", voucher.amount(), article, item.provenance());
    }

    private static Line daily(Daily daily) {
        var persons = daily.persons() > 1 ? daily.persons() + " 人 × " : "";
        return new Line(
                daily.item().label(),
                persons + Amounts.brief(daily.perDay()) + " × " + daily.days() + " 日",
                daily.perDay().multiply(BigDecimal.valueOf((long) daily.days() * daily.persons())),
                PERSONAL_INJURY.article(daily.item().article()),
                Provenance.SUPPLIED);
    }

    private static Line death(InjuryQuery query) {
        var income = query.figures().requireIncome();
        int years = Years.of(query.age());
        return new Line(
                "死亡赔偿金（" + query.age() + " 岁，" + years + " 年）",
                Amounts.brief(income) + " × " + years,
                income.multiply(BigDecimal.valueOf(years)),
                PERSONAL_INJURY.article(15),
                query.figures().provenance());
    }

    private static void funeral(InjuryQuery query, List<Line> lines) {
        var wage = query.figures().monthlyWage();
        if (wage == null) {
            lines.add(Line.note("丧葬费为职工月平均工资的六个月总额，未给出月平均工资，未计入", PERSONAL_INJURY.article(14)));
        } else {
            lines.add(new Line(
                    "丧葬费",
                    Amounts.brief(wage) + " × " + FUNERAL_MONTHS,
                    wage.multiply(FUNERAL_MONTHS),
                    PERSONAL_INJURY.article(14),
                    query.figures().provenance()));
        }
    }

    private static Line disability(InjuryQuery query, InjuryQuery.Harm.Disability disability) {
        var income = query.figures().requireIncome();
        int years = Years.of(query.age());
        return new Line(
                "残疾赔偿金（" + query.age() + " 岁，" + years + " 年，" + disability.reason() + "，系数 " + Amounts.percent(disability.coefficient()) + "）",
                Amounts.brief(income) + " × " + years + " × " + Amounts.percent(disability.coefficient()),
                income.multiply(BigDecimal.valueOf(years)).multiply(disability.coefficient()),
                PERSONAL_INJURY.article(12),
                Provenance.UNVERIFIED);
    }
}
