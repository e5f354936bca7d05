package org.fengqiao.instruments.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.instruments.Block;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.compose.Composer;
import org.fengqiao.instruments.compose.Piece;
import org.fengqiao.instruments.templates.Line.Style;
import org.junit.jupiter.api.Test;

class LineCheckTests {

    private static final Template SHIPPED = new Template(
            List.of(Field.text("ground", "情形"), Field.text("reasons", "说明").optional(), Field.list("facts", "事实")),
            List.of(
                    new Block.CourtName(),
                    new Block.Title("通知书"),
                    new Block.Paragraph("因{ground}，特此通知。"),
                    new Block.When("reasons", List.of(new Block.Heading("说明"), new Block.Paragraph("{reasons}"))),
                    new Block.Items("facts", "{item}"),
                    new Block.DateAndSeal()));

    private final List<Line> lines = new ArrayList<>(Lines.of(SHIPPED));

    @Test
    void theShippedTemplateIsItsOwnLines() {
        assertThat(LineCheck.of(SHIPPED, lines)).isEmpty();
        assertThat(Lines.template(SHIPPED, lines)).isEqualTo(SHIPPED);
    }

    @Test
    void wordsOfOnesOwnComeOutInTheirPlace() {
        lines.set(2, new Line(Style.PARAGRAPH, "本院查明：{ground}。", null, null));
        lines.add(3, new Line(Style.FLUSH, "{claimants}：", null, "claimants"));
        assertThat(LineCheck.of(SHIPPED, lines)).isEmpty();

        var composed = Composer.compose(Lines.template(SHIPPED, lines), Map.of("ground", "下落不明", "facts", List.of("甲"), "claimants", List.of("张三")));
        assertThat(composed.pieces()).filteredOn(Piece.Line.class::isInstance).extracting(p -> ((Piece.Line) p).text())
                .containsSubsequence("通知书", "本院查明：下落不明。", "张三：", "一、甲");
    }

    @Test
    void whatMustBeToldMayNotGo() {
        lines.set(2, new Line(Style.PARAGRAPH, "特此通知。", null, null));
        assertThat(LineCheck.of(SHIPPED, lines)).extracting(Flaw::detail).containsExactly("不能没有“情形”，请在合适的地方写上{ground}");
    }

    @Test
    void whatNeedNotBeToldMayGo() {
        lines.removeIf(l -> "reasons".equals(l.when()));
        assertThat(LineCheck.of(SHIPPED, lines)).isEmpty();
    }

    @Test
    void whatIsFixedStaysInItsOrder() {
        var moved = new ArrayList<>(lines);
        moved.addFirst(moved.removeLast());
        assertThat(LineCheck.of(SHIPPED, moved)).extracting(Flaw::pointer).containsExactly("/lines");
        assertThat(LineCheck.of(SHIPPED, lines.subList(0, lines.size() - 1))).extracting(Flaw::pointer).containsExactly("/lines");
        var twice = new ArrayList<>(lines);
        twice.addFirst(lines.getFirst());
        assertThat(LineCheck.of(SHIPPED, twice)).extracting(Flaw::pointer).containsExactly("/lines");
    }

    @Test
    void onlyFieldsThereAreStandInBraces() {
        lines.set(2, new Line(Style.PARAGRAPH, "因{ground}{grund}，特此通知。", null, null));
        assertThat(flaw()).isEqualTo(new Flaw("/lines/2/text", "没有{grund}这个项目，请从下面的项目里选"));
        lines.set(2, new Line(Style.PARAGRAPH, "因{ground，特此通知。", null, null));
        assertThat(flaw()).isEqualTo(new Flaw("/lines/2/text", "花括号没有成对"));
        lines.set(2, new Line(Style.PARAGRAPH, "因{ground}{item}，特此通知。", null, null));
        assertThat(flaw().pointer()).as("a member outside a list").isEqualTo("/lines/2/text");
        lines.set(2, new Line(Style.PARAGRAPH, "因{ground}", null, "nothing"));
        assertThat(flaw().pointer()).isEqualTo("/lines/2/when");
        lines.set(2, new Line(Style.ITEMS, "因{ground}", "ground", null));
        assertThat(flaw().pointer()).as("no list").isEqualTo("/lines/2/each");
        lines.set(2, new Line(Style.PARAGRAPH, " ", null, null));
        assertThat(flaw().pointer()).isEqualTo("/lines/2/text");
    }

    private Flaw flaw() {
        return LineCheck.of(SHIPPED, lines).getFirst();
    }
}
