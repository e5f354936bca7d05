package org.fengqiao.instruments;

import java.util.List;
import java.util.Map;
import org.fengqiao.procedure.Standing;

/** One building block of a template. Text may contain {@code {field}}. */
public sealed interface Block {

    /** The court's full name, centred at the top. */
    record CourtName() implements Block {}

    /** What the instrument is called, centred. */
    record Title(String text) implements Block {}

    /** The number, to the right. */
    record NumberLine() implements Block {}

    /** The parties, one paragraph each, called as their standing is called in this kind of instrument. */
    record Parties(Map<Standing, String> called) implements Block {}

    /** A paragraph, two characters indented. */
    record Paragraph(String text) implements Block {}

    /** A line that begins at the margin, for example an address. */
    record Flush(String text) implements Block {}

    /** A paragraph in bold. */
    record Heading(String text) implements Block {}

    /** Every member of a list as a numbered paragraph; {@code {item}} or {@code {item.part}} stand for it. */
    record Items(String field, String text) implements Block {}

    /** Every member of a list as a row of a table. */
    record Grid(String field, List<Column> columns) implements Block {}

    /** A table of two columns: what, and its value. */
    record Facts(List<Fact> facts) implements Block {}

    /** Blocks that stand only where the field has a value. */
    record When(String field, List<Block> blocks) implements Block {}

    /** A line of the signature at the end, to the right. */
    record Signature(String text) implements Block {}

    /** The date of the instrument in Chinese numerals; the court's seal stands over it. */
    record DateAndSeal() implements Block {}

    /** The date alone, for papers the court does not seal. */
    record DateLine() implements Block {}

    /**
     * A column of a {@link Grid}.
     *
     * @param part name of the part of each member
     * @param share of the width, relative to the other columns
     */
    record Column(String part, String label, double share) {}

    /** A row of {@link Facts}. */
    record Fact(String label, String text) {}
}
