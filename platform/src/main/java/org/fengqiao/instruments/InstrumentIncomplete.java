package org.fengqiao.instruments;

import java.util.Set;

/** An instrument cannot be issued because something it must say is missing. */
public final class InstrumentIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InstrumentIncomplete(String title, Set<String> missing) {
        super("《" + title + "》还缺：" + String.join("、", missing));
    }
}
