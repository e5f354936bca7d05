package org.fengqiao.instruments.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.instruments.Block;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.compose.Piece.Style;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** Fills a template. The data carry the case's heading under the names of {@link Template#COMMON} and its sides under {@value #SIDES}. */
public final class Composer {

    /** The parties: a list of {@code standing, name, kind, idNumber, phone, address}. */
    public static final String SIDES = "sides";

    private final Values values;
    private final Map<String, ?> data;
    private final List<Piece> pieces = new ArrayList<>();

    private Composer(Template template, Map<String, ?> data) {
        this.values = new Values(template, data);
        this.data = data;
    }

    public static Composed compose(Template template, Map<String, ?> data) {
        var composer = new Composer(template, data);
        template.blocks().forEach(composer::add);
        return new Composed(composer.pieces, composer.values.missing());
    }

    private void add(Block block) {
        switch (block) {
            case Block.CourtName() -> line(values.fill("{court}"), Style.COURT);
            case Block.Title(var text) -> line(text, Style.TITLE);
            case Block.NumberLine() -> {
                if (values.has("caseNumber") || !data.containsKey("caseNumber")) {
                    line(values.has("caseNumber") ? values.fill("{caseNumber}") : "〔案号待编〕", Style.NUMBER);
                }
            }
            case Block.Parties(var called) -> parties(called);
            case Block.Paragraph(var text) -> paragraphs(text, Style.BODY);
            case Block.Flush(var text) -> paragraphs(text, Style.FLUSH);
            case Block.Heading(var text) -> paragraphs(text, Style.HEADING);
            case Block.Items(var field, var text) -> items(field, text);
            case Block.Grid(var field, var columns) -> grid(field, columns);
            case Block.Facts(var facts) -> pieces.add(new Piece.Table(
                    List.of(),
                    facts.stream().map(f -> List.of(f.label(), values.fill(f.text()))).toList(),
                    List.of(1.0, 3.0)));
            case Block.When(var field, var blocks) -> {
                if (values.has(field)) {
                    blocks.forEach(this::add);
                }
            }
            case Block.Signature(var text) -> line(values.fill(text), Style.SIGNATURE);
            case Block.DateAndSeal() -> line(date(), Style.SEALED_DATE);
            case Block.DateLine() -> line(date(), Style.DATE);
        }
    }

    private String date() {
        return values.has("date") ? ChineseNumerals.date(Values.day(data.get("date"))) : "〔日期待定〕";
    }

    private void paragraphs(String text, Style style) {
        values.fill(text).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(l -> line(l, style));
    }

    private void parties(Map<Standing, String> called) {
        for (var side : values.list(SIDES)) {
            if (side instanceof Map<?, ?> map && map.get("standing") instanceof String standing) {
                var name = called.get(Standing.valueOf(standing));
                if (name != null) {
                    line(name + "：" + particulars(map), Style.BODY);
                }
            }
        }
    }

    private static String particulars(Map<?, ?> side) {
        var text = new StringBuilder(text(side, "name"));
        append(text, "NATURAL".equals(side.get("kind")) ? "，公民身份号码" : "，统一社会信用代码", text(side, "idNumber"));
        append(text, "，住", text(side, "address"));
        append(text, "，联系电话", text(side, "phone"));
        return text.append("。").toString();
    }

    private static void append(StringBuilder text, String lead, String value) {
        if (!value.isBlank()) {
            text.append(lead).append(value);
        }
    }

    private static String text(Map<?, ?> side, String key) {
        @Nullable Object value = side.get(key);
        return value == null ? "" : value.toString();
    }

    private void items(String field, String text) {
        var n = 1;
        for (var item : values.list(field)) {
            line(ChineseNumerals.number(n++) + "、" + values.fill(text, item), Style.BODY);
        }
    }

    private void grid(String field, List<Block.Column> columns) {
        pieces.add(new Piece.Table(
                columns.stream().map(Block.Column::label).toList(),
                values.list(field).stream().map(row -> columns.stream().map(c -> Values.part(row, c.part())).toList()).toList(),
                columns.stream().map(Block.Column::share).toList()));
    }

    private void line(String text, Style style) {
        pieces.add(new Piece.Line(text, style));
    }
}
