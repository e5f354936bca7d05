package org.fengqiao.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used: what is the matter and what the operator should do, both in Chinese. */
public final class DatabaseUnusable extends RuntimeException {

    private final String remedy;

    public DatabaseUnusable(String matter, String remedy, @Nullable Throwable cause) {
        super(matter, cause);
        this.remedy = remedy;
    }

    public DatabaseUnusable(String matter, String remedy) {
        this(matter, remedy, null);
    }

    public String remedy() {
        return remedy;
    }
}
