package org.fengqiao.notices.tell;

import org.fengqiao.procedure.NoticeKind;

/**
 * Something to tell everybody in a capacity.
 *
 * @param capacity name of a {@link org.fengqiao.procedure.Capacity}
 * @param key told once for each key, kind and person
 */
record Telling(Teller.About about, String capacity, NoticeKind kind, String key) {

    String title() {
        return kind.title();
    }

    String body() {
        return kind.body()
                .replace("{case}", about.title() + (about.cause() == null ? "" : "，" + about.cause()))
                .replace("{due}", about.due() == null ? "规定期限" : Teller.day(about.due()));
    }

    /** What the ids of its notices are made from, with the person. */
    String seed() {
        return key + "/" + kind.id() + "/";
    }
}
