package org.fengqiao.notices.tell;

import org.fengqiao.procedure.NoticeKind;

/**
 * Something to tell.
 *
 * @param key told once for each key, kind and person
 */
record Telling(Teller.About about, Audience audience, NoticeKind kind, String key) {

    /** @param capacity name of a {@link org.fengqiao.procedure.Capacity} */
    static Telling all(Teller.About about, String capacity, NoticeKind kind, String key) {
        return new Telling(about, Audience.InCapacity.named(capacity), kind, key);
    }

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
