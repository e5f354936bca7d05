package org.fengqiao.instruments.templates;

import org.jspecify.annotations.Nullable;

/**
 * One line of a template as an operator edits it: words of one's own, or a place where something fixed stands.
 *
 * @param style how it is set; {@link Style#FIXED} stands where the platform puts something no operator changes
 * @param text what it says, with fields as {@code {field}}; of a fixed line, which one it is
 * @param each the list whose every member makes a numbered paragraph of this line; null unless {@link Style#ITEMS}
 * @param when the field without which the line is left out; null where it always stands
 */
public record Line(Style style, String text, @Nullable String each, @Nullable String when) {

    /** How a line is set. */
    public enum Style {
        PARAGRAPH("正文"),
        FLUSH("顶格"),
        HEADING("小标题"),
        ITEMS("逐项列出"),
        SIGNATURE("落款"),
        FIXED("固定内容");

        private final String label;

        Style(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
