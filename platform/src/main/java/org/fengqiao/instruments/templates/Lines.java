package org.fengqiao.instruments.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.instruments.Block;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.templates.Line.Style;
import org.jspecify.annotations.Nullable;

/** A template as lines, and lines as a template again. Blocks that depend on a field become lines that do. */
public final class Lines {

    private Lines() {}

    /** The lines of a template. */
    public static List<Line> of(Template template) {
        var lines = new ArrayList<Line>();
        var fixed = new ArrayList<Block>();
        template.blocks().forEach(b -> add(lines, fixed, b, null));
        return List.copyOf(lines);
    }

    /** What stands at each fixed line, by the name the line calls it. */
    public static Map<String, Block> fixed(Template template) {
        var blocks = new ArrayList<Block>();
        template.blocks().forEach(b -> add(new ArrayList<>(), blocks, b, null));
        var named = new LinkedHashMap<String, Block>();
        for (int i = 0; i < blocks.size(); i++) {
            named.put(name(i), blocks.get(i));
        }
        return named;
    }

    /** The template these lines make; what is fixed is taken from the one that comes with the platform. */
    public static Template template(Template shipped, List<Line> lines) {
        var fixed = fixed(shipped);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); ) {
            var when = lines.get(i).when();
            var together = new ArrayList<Block>();
            do {
                together.add(block(fixed, lines.get(i++)));
            } while (when != null && i < lines.size() && when.equals(lines.get(i).when()));
            if (when == null) {
                blocks.addAll(together);
            } else {
                blocks.add(new Block.When(when, together));
            }
        }
        return new Template(shipped.fields(), blocks);
    }

    private static void add(List<Line> lines, List<Block> fixed, Block block, @Nullable String when) {
        switch (block) {
            case Block.Paragraph(var text) -> lines.add(new Line(Style.PARAGRAPH, text, null, when));
            case Block.Flush(var text) -> lines.add(new Line(Style.FLUSH, text, null, when));
            case Block.Heading(var text) -> lines.add(new Line(Style.HEADING, text, null, when));
            case Block.Signature(var text) -> lines.add(new Line(Style.SIGNATURE, text, null, when));
            case Block.Items(var field, var text) -> lines.add(new Line(Style.ITEMS, text, field, when));
            case Block.When(var field, var blocks) -> {
                if (when != null) {
                    throw new IllegalArgumentException("a line depends on one field only, not on " + when + " and " + field);
                }
                blocks.forEach(b -> add(lines, fixed, b, field));
            }
            case Block.CourtName _, Block.Title _, Block.NumberLine _, Block.Parties _, Block.Grid _, Block.Facts _, Block.DateAndSeal _, Block.DateLine _ -> {
                lines.add(new Line(Style.FIXED, name(fixed.size()), null, when));
                fixed.add(block);
            }
        }
    }

    private static Block block(Map<String, Block> fixed, Line line) {
        return switch (line.style()) {
            case PARAGRAPH -> new Block.Paragraph(line.text());
            case FLUSH -> new Block.Flush(line.text());
            case HEADING -> new Block.Heading(line.text());
            case SIGNATURE -> new Block.Signature(line.text());
            case ITEMS -> new Block.Items(Objects.requireNonNull(line.each()), line.text());
            case FIXED -> Objects.requireNonNull(fixed.get(line.text()));
        };
    }

    private static String name(int place) {
        return "fixed-" + (place + 1);
    }

    /** What stands at a fixed line, in words. */
    public static String told(Block block) {
        return switch (block) {
            case Block.CourtName _ -> "法院全称（居中）";
            case Block.Title(var text) -> "标题：" + text;
            case Block.NumberLine _ -> "案号";
            case Block.Parties _ -> "当事人基本情况";
            case Block.Grid(_, var columns) -> "表格：" + String.join("、", columns.stream().map(Block.Column::label).toList());
            case Block.Facts(var facts) -> "表格：" + String.join("、", facts.stream().map(Block.Fact::label).toList());
            case Block.DateAndSeal _ -> "日期和印章";
            case Block.DateLine _ -> "日期";
            case Block.Paragraph _, Block.Flush _, Block.Heading _, Block.Items _, Block.When _, Block.Signature _ ->
                throw new IllegalArgumentException("not fixed: " + block);
        };
    }
}
