package org.fengqiao.identity.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.database.Like;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What operators see of people, a page at a time. */
@Repository
class OperatorPeople {

    private static final String FROM = """
             from person p left join account a on a.person = p.id
            where (cast(:anywhere as text) is null or p.name like :anywhere or a.login like :beginning or p.phone like :beginning)
              and (cast(:court as text) is null or exists (select from office_held h where h.person = p.id and h.court = :court))""";

    private final JdbcClient db;

    OperatorPeople(JdbcClient db) {
        this.db = db;
    }

    record Row(
            UUID id,
            String name,
            String kind,
            @Nullable String phone,
            String realNameLevel,
            boolean demo,
            @Nullable String login,
            boolean disabled,
            boolean locked,
            boolean secondFactor,
            @Nullable OffsetDateTime lastSignIn) {}

    /** By name, the last first where {@code down}. */
    List<Row> page(@Nullable String q, @Nullable String court, boolean down, int offset, int size) {
        var order = down ? "p.name desc, p.id desc" : "p.name, p.id";
        return db.sql("select p.id, p.name, p.kind, p.phone, p.real_name_level, p.demo, a.login, coalesce(a.status = 'DISABLED', false) as disabled,"
                        + " coalesce(a.locked_until > now(), false) as locked, coalesce(a.totp_confirmed, false) as second_factor,"
                        + " (select max(l.at) from sign_in_log l where l.person = p.id and l.result = 'OK') as last_sign_in"
                        + FROM + " order by " + order + " offset :offset limit :size")
                .param("anywhere", Like.containing(q))
                .param("beginning", Like.beginning(q))
                .param("court", court)
                .param("offset", offset)
                .param("size", size)
                .query(Row.class)
                .list();
    }

    int count(@Nullable String q, @Nullable String court, int most) {
        return db.sql("select count(*) from (select 1" + FROM + " limit :most) counted")
                .param("anywhere", Like.containing(q))
                .param("beginning", Like.beginning(q))
                .param("court", court)
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
