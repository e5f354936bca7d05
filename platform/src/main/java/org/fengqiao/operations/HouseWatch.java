package org.fengqiao.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.fengqiao.notices.Announcement;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells the operators what wants their attention, once for each thing and day while it lasts. */
@Component
class HouseWatch {

    /** A day of reminders begins when people come to work. */
    private static final Duration MORNING = Duration.ofHours(8);

    private final List<Watched> parts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final JsonMapper json;

    HouseWatch(List<Watched> parts, JdbcClient database, PlatformTransactionManager transactions, InstantSource clock, JsonMapper json) {
        this.parts = parts;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.json = json;
    }

    void look() {
        var now = clock.instant();
        for (var part : parts) {
            part.warning(Objects.requireNonNull(part.health()).getDetails()).ifPresent(warning -> tell(warning, now));
        }
    }

    private void tell(NoticeKind warning, Instant now) {
        var day = now.minus(MORNING).atZone(Moment.ZONE).toLocalDate();
        var payload = json.writeValueAsString(new Announcement(Office.OPERATOR, null, warning));
        var row = Outbox.values(Announcement.KIND, warning.id() + "/" + day, Outbox.NO_COURT, payload, now);
        transaction.executeWithoutResult(_ -> database.sql(Outbox.INSERT).params(row).update());
    }
}
