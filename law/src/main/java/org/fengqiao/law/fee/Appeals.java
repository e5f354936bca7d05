package org.fengqiao.law.fee;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Rounding;

/** Fees where several appeal: each pays for his own appeal, those of one side who appeal together pay once (CPI 202). */
public final class Appeals {

    private static final Article ARTICLE = CIVIL_PROCEDURE_INTERPRETATION.article(202);
    private static final int MOST = 100;

    private Appeals() {}

    /** Several who appeal each for himself; the fees are added up, and every one has its line. */
    public static Fee separate(List<BigDecimal> disputed) {
        if (disputed.size() < 2 || disputed.size() > MOST) {
            throw new InvalidInput("分别上诉的应给出 2 至 " + MOST + " 项上诉请求额").at("appeals");
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.note("分别上诉的，各自按其上诉请求分别交纳", ARTICLE));
        int number = 0;
        for (var amount : disputed) {
            var fee = Fees.of(FeeQuery.of(FeeKind.PROPERTY, amount).as(Position.APPEAL));
            lines.add(Line.of("第 " + ++number + " 份上诉", "上诉请求 " + Amounts.format(amount) + " 元的受理费", fee.amount(), LITIGATION_FEES.article(17)));
        }
        return new Fee(FeeKind.PROPERTY, Line.round(lines, Rounding.FEN), null, lines);
    }

    /** Several of one side who appeal together: one fee. */
    public static Fee joint(Fee fee) {
        var lines = new ArrayList<Line>(fee.lines());
        lines.addFirst(Line.note("同一方当事人共同上诉的，只交纳一份", ARTICLE));
        return new Fee(fee.kind(), fee.amount(), fee.range(), lines);
    }
}
