package org.fengqiao.law;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is not in a statute, or that changes with place and year: what it is, its value, and how well it is founded.
 *
 * @param id stable name
 * @param name what people call it, with its unit
 * @param value as it enters the reckoning
 * @param article where the statute leaves it open; null where it does not say
 */
public record Parameter(String id, String name, String value, @Nullable Article article, Provenance provenance) {

    /** For the explanation, for example {@code 上海市上年度就业人员年平均工资 = 120000（使用者提供）}. */
    public String text() {
        return name + " = " + value + "（" + provenance.label() + "）";
    }
}
