package org.fengqiao.instruments.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.fengqiao.instruments.Block;
import org.fengqiao.instruments.Block.*;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.Template;
import org.fengqiao.procedure.Standing;
import org.junit.jupiter.api.Test;

class ComposerTests {

    @Test
    void doesNotLoadATemplateThatNamesAnUnknownField() {
        assertThatThrownBy(() -> new Template(List.of(), List.of(new Paragraph("{nothing}")))).hasMessage("no field nothing");
        assertThatThrownBy(() -> new Template(List.of(), List.of(new When("court", List.of(new Items("x", "{item}")))))).hasMessage("no field x");
    }

    @Test
    void fillsFieldsByTheirKind() {
        var template = template(
                List.of(Field.date("on", "日"), Field.money("sum", "金额"), Field.list("who", "谁")), new Paragraph("{on}，{who}付{sum}。"));

        assertThat(lines(template, Map.of("on", "2026-05-01", "sum", "1234.5", "who", List.of("甲", "乙")))).containsExactly("2026年5月1日，甲、乙付1234.50元。");
    }

    @Test
    void showsAndReportsWhatIsMissing() {
        var template = template(List.of(Field.text("reason", "理由"), Field.text("more", "补充").optional()), new Paragraph("因{reason}{more}。"));

        var composed = Composer.compose(template, Map.of());

        assertThat(composed.missing()).containsExactly("理由");
        assertThat(text(composed)).containsExactly("因〔待补：理由〕。");
    }

    @Test
    void neverTakesDataForATemplate() {
        var template = template(List.of(Field.text("story", "经过")), new Paragraph("{story}"));

        assertThat(lines(template, Map.of("story", "{court} $1 \\ {story}"))).containsExactly("{court} $1 \\ {story}");
    }

    @Test
    void makesAParagraphOfEveryLine() {
        var template = template(List.of(Field.text("story", "经过")), new Paragraph("{story}"));

        assertThat(lines(template, Map.of("story", "第一段\n\n 第二段"))).containsExactly("第一段", "第二段");
    }

    @Test
    void numbersItemsAndNamesParties() {
        var template = template(
                List.of(Field.list("facts", "事实")),
                new Parties(Map.of(Standing.CLAIMANT, "原告")),
                new Items("facts", "{item.what}（{item.how}）"));
        var data = Map.of(
                "facts", List.of(Map.of("what", "甲", "how", "乙")),
                Composer.SIDES,
                        List.of(
                                Map.of("standing", "CLAIMANT", "name", "张三", "kind", "NATURAL", "phone", "13800000000", "address", "嘉定区"),
                                Map.of("standing", "RESPONDENT", "name", "李四")));

        assertThat(lines(template, data)).containsExactly("原告：张三，住嘉定区，联系电话13800000000。", "一、甲（乙）");
    }

    private static Template template(List<Field> fields, Block... blocks) {
        return new Template(fields, List.of(blocks));
    }

    private static List<String> lines(Template template, Map<String, ?> data) {
        return text(Composer.compose(template, data));
    }

    private static List<String> text(Composed composed) {
        return composed.pieces().stream().map(p -> ((Piece.Line) p).text()).toList();
    }
}
