package org.fengqiao.law.damages;

import static org.fengqiao.law.Statute.CONTRACT_GENERAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Line;
import org.fengqiao.law.Rounding;

/**
 * Liquidated damages (违约金) measured against the loss.
 *
 * @param excessive whether they exceed the loss by more than 30 %
 * @param amount what the line leads to: the sum agreed, or the loss and 30 % when it is excessive and may be reduced
 */
public record LiquidatedDamages(boolean excessive, BigDecimal amount, List<Line> lines) {

    /** Above the loss by more than this is generally too much (art. 65). */
    public static final BigDecimal MARGIN = new BigDecimal("0.30");

    public LiquidatedDamages {
        lines = List.copyOf(lines);
    }

    /** @param badFaith a breach in bad faith, for which a reduction is generally refused */
    public static LiquidatedDamages measure(BigDecimal agreedSum, BigDecimal lossCaused, boolean badFaith) {
        var agreed = Amounts.check(agreedSum, "违约金");
        var loss = Amounts.check(lossCaused, "损失");
        var line = Rounding.FEN.apply(loss.multiply(BigDecimal.ONE.add(MARGIN)));
        boolean excessive = agreed.compareTo(line) > 0;
        boolean reduced = excessive && !badFaith;
        var lines = new ArrayList<Line>();
        lines.add(Line.of("约定的违约金", "", agreed, CONTRACT_GENERAL.article(65)));
        lines.add(Line.note(
                "超过损失的30%一般认定为过分高于损失：" + Amounts.format(loss) + " × 130% = " + Amounts.format(line) + " 元，"
                        + (excessive ? "已超过" : "未超过"),
                CONTRACT_GENERAL.article(65)));
        if (reduced) {
            lines.add(Line.of("可请求适当减少，供参考的数额为损失的130%，由法院综合酌定", "", line.subtract(agreed), CONTRACT_GENERAL.article(65)));
        } else if (excessive) {
            lines.add(Line.note("恶意违约，请求减少一般不予支持", CONTRACT_GENERAL.article(65)));
        }
        lines.add(Line.note("违约方主张过高的，由其举证", CONTRACT_GENERAL.article(64)));
        lines.add(Line.note("法院应当就是否调整违约金向当事人释明", CONTRACT_GENERAL.article(66)));
        return new LiquidatedDamages(excessive, reduced ? line : agreed, lines);
    }
}
