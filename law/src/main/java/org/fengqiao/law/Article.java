package org.fengqiao.law;

/** One article of a statute: where a rule or a figure comes from. */
public record Article(Statute statute, int number) {

    /** As it is cited to people, for example {@code 《民事诉讼法》第126条}. */
    public String cite() {
        return "《" + statute.title() + "》第" + number + "条";
    }
}
