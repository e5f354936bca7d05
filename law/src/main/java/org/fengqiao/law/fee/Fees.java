package org.fengqiao.law.fee;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;

/** Reckons litigation fees, with the lines that explain them. */
public final class Fees {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Fees() {}

    /** The plain acceptance fee of a property claim. */
    public static Fee property(BigDecimal amount) {
        return of(FeeQuery.of(FeeKind.PROPERTY, amount));
    }

    public static Fee of(FeeQuery query) {
        var kind = query.kind();
        var schedule = new Schedule(query);
        var lines = schedule.lines();
        var circumstances = query.circumstances();
        if (circumstances.position() == Position.APPEAL) {
            lines.addFirst(Line.note("上诉案件按不服一审裁判部分的上诉请求计收", LITIGATION_FEES.article(17)));
        }
        if (!circumstances.plain()) {
            halve(kind, circumstances, lines);
        }
        relieve(query.relief(), lines);
        var amount = Line.round(lines, query.rounding());
        return new Fee(kind, amount, schedule.openRange(), lines);
    }

    /**
     * Several claims in one action: amounts are added up, claims without amount beside them cost nothing more, and without any
     * amount all of them count as one.
     *
     * @param amounts the claims that have one
     * @param others how many claims have none
     */
    public static Fee combined(List<BigDecimal> amounts, int others, Circumstances circumstances) {
        if (amounts.isEmpty() && others < 1) {
            throw new InvalidInput("至少要有一项诉讼请求");
        }
        var article = CIVIL_PROCEDURE_INTERPRETATION.article(201);
        if (amounts.isEmpty()) {
            var one = of(FeeQuery.of(FeeKind.NON_PROPERTY).with(circumstances));
            return noted(one, Line.note("共 " + others + " 项非财产性请求，按一件交纳", article));
        }
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            sum = sum.add(Amounts.check(amount, "金额"));
        }
        var fee = of(FeeQuery.of(FeeKind.PROPERTY, sum).with(circumstances));
        var what = "财产性请求合并计算，共 " + Amounts.format(sum) + " 元" + (others > 0 ? "；兼有非财产性请求，按财产性请求的标准交纳" : "");
        return noted(fee, Line.note(what, article));
    }

    private static Fee noted(Fee fee, Line note) {
        var lines = new ArrayList<Line>(fee.lines());
        lines.addFirst(note);
        return new Fee(fee.kind(), fee.amount(), fee.range(), lines);
    }

    /** Half once, whatever the number of reasons (CPI 206). */
    private static void halve(FeeKind kind, Circumstances circumstances, List<Line> lines) {
        if (!kind.halves()) {
            throw new InvalidInput(kind.label() + "不适用减半交纳");
        }
        var whole = Line.sum(lines);
        var reasons = new ArrayList<Line>(3);
        if (circumstances.ending() != Ending.JUDGMENT) {
            reasons.add(Line.note(circumstances.ending().label() + "，减半交纳", LITIGATION_FEES.article(15)));
        }
        if (circumstances.procedure() != Procedure.ORDINARY) {
            reasons.add(Line.note("适用" + circumstances.procedure().label() + "，减半交纳", LITIGATION_FEES.article(16)));
        }
        if (circumstances.position() == Position.COUNTERCLAIM || circumstances.position() == Position.THIRD_PARTY) {
            reasons.add(Line.note(circumstances.position().label() + "，减半交纳", LITIGATION_FEES.article(18)));
        }
        var half = whole.divide(TWO);
        var first = reasons.getFirst();
        lines.add(new Line(first.what(), "−" + Amounts.format(whole) + " ÷ 2", half.subtract(whole), first.article(), first.provenance()));
        for (var further : reasons.subList(1, reasons.size())) {
            lines.add(Line.note(further.what() + "：与前项不重复减半，只减半一次", CIVIL_PROCEDURE_INTERPRETATION.article(206)));
        }
    }

    private static void relieve(Relief relief, List<Line> lines) {
        var whole = Line.sum(lines);
        switch (relief) {
            case Relief.None _ -> {}
            case Relief.Exemption _ ->
                lines.add(Line.of("司法救助：免交（只适用于自然人）", "", whole.negate(), LITIGATION_FEES.article(45)));
            case Relief.Deferral _ -> {
                lines.add(Line.note("司法救助：缓交，数额不变", LITIGATION_FEES.article(47)));
                lines.add(Line.note("缓交在决定立案前作出决定", LITIGATION_FEES.article(49)));
            }
            case Relief.Reduction(var share) ->
                lines.add(Line.of(
                        "司法救助：减交" + Amounts.percent(share),
                        "−" + Amounts.format(whole) + " × " + Amounts.percent(share),
                        whole.multiply(share).negate(),
                        LITIGATION_FEES.article(46)));
        }
    }
}
