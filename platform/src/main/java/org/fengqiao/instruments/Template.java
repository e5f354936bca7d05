package org.fengqiao.instruments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an instrument says: its fields and its blocks. It does not load if a block names a field that is not there. */
public record Template(List<Field> fields, List<Block> blocks) {

    /** What every template may use without declaring it: taken from the case when the draft is made. */
    public static final List<Field> COMMON = List.of(
            Field.text("court", "法院").optional(),
            Field.text("caseNumber", "案号").optional(),
            Field.text("caseTitle", "案件名称").optional(),
            Field.text("cause", "案由").optional(),
            Field.text("claimants", "申请方").optional(),
            Field.text("respondents", "被申请方").optional(),
            Field.text("everybody", "各方当事人").optional(),
            Field.text("judge", "审判员").optional(),
            Field.text("clerk", "书记员").optional(),
            Field.text("mediator", "调解员").optional(),
            Field.date("date", "日期").optional());

    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)(?:\\.[a-zA-Z]+)?}");

    public Template {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
        var known = new HashSet<String>(Set.of("item"));
        Stream.concat(COMMON.stream(), fields.stream()).forEach(f -> known.add(f.name()));
        blocks.forEach(b -> check(b, known));
    }

    private static void check(Block block, Set<String> known) {
        switch (block) {
            case Block.Paragraph(var text) -> checkText(text, known);
            case Block.Flush(var text) -> checkText(text, known);
            case Block.Heading(var text) -> checkText(text, known);
            case Block.Signature(var text) -> checkText(text, known);
            case Block.Items(var field, var text) -> {
                checkField(field, known);
                checkText(text, known);
            }
            case Block.Grid(var field, _) -> checkField(field, known);
            case Block.Facts(var facts) -> facts.forEach(f -> checkText(f.text(), known));
            case Block.When(var field, var blocks) -> {
                checkField(field, known);
                blocks.forEach(b -> check(b, known));
            }
            case Block.CourtName _, Block.Title _, Block.NumberLine _, Block.Parties _, Block.DateAndSeal _, Block.DateLine _ -> {}
        }
    }

    private static void checkText(String text, Set<String> known) {
        NAMED.matcher(text).results().forEach(found -> checkField(found.group(1), known));
    }

    private static void checkField(String field, Set<String> known) {
        if (!known.contains(field)) {
            throw new IllegalArgumentException("no field " + field);
        }
    }

    /** The field of this name, declared or common. */
    public Field field(String name) {
        return Stream.concat(fields.stream(), COMMON.stream())
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseGet(() -> Field.text(name, name).optional());
    }

    public boolean isSealed() {
        return blocks.stream().anyMatch(Block.DateAndSeal.class::isInstance);
    }
}
