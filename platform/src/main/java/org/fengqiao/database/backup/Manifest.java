package org.fengqiao.database.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The last entry of a backup; a file without it is incomplete.
 *
 * @param migrations versions of the migrations that made the tables the rows fit to
 * @param sequences next-to-last values by qualified name
 */
record Manifest(int format, Instant at, List<String> migrations, List<Entry> tables, Map<String, Long> sequences, List<Entry> documents) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** One entry of the archive. For a table {@code columns} are those written, and {@code rows} how many; for a document both are empty. */
    record Entry(String name, String sha256, long rows, List<String> columns) {}
}
