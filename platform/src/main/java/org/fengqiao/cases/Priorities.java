package org.fengqiao.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.procedure.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which disputes go first through the desks (绿色通道). Runs inside its caller's transaction. */
@Service
public class Priorities {

    private final JdbcClient database;

    Priorities(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was told of a dispute, or corrected.
     *
     * @param groups none where it does not go first any more
     */
    public record Mark(List<PriorityGroup> groups, String reason, String byName, Instant at) {}

    /** Puts down who a dispute is about as it is first told; telling it again changes nothing. */
    public void told(UUID dispute, List<PriorityGroup> groups, Actor by, Instant at) {
        mark(dispute, groups, "", by, at, dispute);
    }

    /** Corrects who it is about; every case of the dispute goes first from now on, or no longer. */
    public void correct(UUID dispute, List<PriorityGroup> groups, String reason, Actor by, Instant at) {
        mark(dispute, groups, reason, by, at, null);
    }

    private void mark(UUID dispute, List<PriorityGroup> groups, String reason, Actor by, Instant at, @Nullable UUID toldWith) {
        database.sql("""
                        insert into dispute_priority (dispute_id, groups, reason, by_id, by_name, at, told_with)
                        values (:dispute, :groups, :reason, :by, :name, :at, :toldWith) on conflict do nothing""")
                .param("dispute", dispute)
                .param("groups", groups.stream().distinct().sorted().map(Enum::name).toArray(String[]::new))
                .param("reason", reason).param("by", by.person()).param("name", by.name()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("toldWith", toldWith)
                .update();
    }

    /** What was put down, the latest first. */
    public List<Mark> marks(UUID dispute) {
        return database.sql("select groups, reason, by_name, at from dispute_priority where dispute_id = ? order by id desc limit 50")
                .param(dispute).query(Priorities::mark).list();
    }

    private static Mark mark(ResultSet r, int row) throws SQLException {
        var groups = Stream.of((String[]) r.getArray(1).getArray()).map(PriorityGroup::valueOf).toList();
        return new Mark(groups, r.getString(2), r.getString(3), r.getObject(4, OffsetDateTime.class).toInstant());
    }
}
