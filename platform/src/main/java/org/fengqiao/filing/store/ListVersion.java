package org.fengqiao.filing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.filing.model.ChecklistItem;
import org.jspecify.annotations.Nullable;

/**
 * One version of the list of materials of a cause.
 *
 * @param items empty where the cause takes the list of the cause above it
 * @param basis why it was written so
 * @param at null for the one that comes with the platform
 */
public record ListVersion(String cause, int version, List<ChecklistItem> items, String basis, @Nullable Instant at, String byName) {

    static ListVersion read(ResultSet r, Function<String, List<ChecklistItem>> items) throws SQLException {
        return new ListVersion(
                r.getString(1), r.getInt(2), items.apply(r.getString(3)), r.getString(4), r.getObject(5, OffsetDateTime.class).toInstant(), r.getString(6));
    }
}
