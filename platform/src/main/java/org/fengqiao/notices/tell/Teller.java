package org.fengqiao.notices.tell;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.identity.People;
import org.fengqiao.notices.gateway.Channel;
import org.fengqiao.notices.live.Live;
import org.fengqiao.outbox.Outbox;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.NoticeKind;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells people: in the app always, by e-mail those who want it, by text message too where it is urgent. Runs inside its caller's transaction, as the system. */
@Component
class Teller {

    /** The id follows from key, kind and person, so that telling again tells nobody; open pages learn of it when the transaction commits. */
    private static final String TELL =
            """
            with told as (
                insert into notice (id, person_id, case_id, court_code, kind, title, body, created_at)
                select md5(:key || '/' || :kind || '/' || person_id)::uuid, person_id, :case, :court, :kind, :title, :body, now()
                from (%s) recipient on conflict do nothing returning id, person_id)
            select id, person_id, pg_notify('%s', person_id || ' notice ' || id) from told""";

    private static final String STANDING = TELL.formatted(
            """
            select distinct person_id from standing s
            where case_id = :case and standing = :capacity and (until is null or until > now())
              and not exists (select from standing r where r.case_id = s.case_id and r.person_id = s.person_id
                              and r.standing = 'RECUSED')""",
            Live.CHANNEL);

    private static final String NAMED = TELL.formatted("select unnest(:people) as person_id", Live.CHANNEL);

    private final OfficeHolders holders;
    private final UnregisteredSides unregistered;
    private final JdbcClient database;
    private final People people;
    private final InstantSource clock;
    private final JsonMapper json;

    Teller(OfficeHolders holders, UnregisteredSides unregistered, JdbcClient database, People people, InstantSource clock, JsonMapper json) {
        this.holders = holders;
        this.unregistered = unregistered;
        this.database = database;
        this.people = people;
        this.clock = clock;
        this.json = json;
    }

    /** What the notices are about. */
    record About(
            UUID caseId, String court, @Nullable String unit, String title, @Nullable String cause, @Nullable LocalDate due) {}

    private record Told(UUID notice, UUID person) {}

    /** Tells everybody in a capacity; a second time with the same key tells nobody. */
    void tell(About about, String capacity, NoticeKind kind, String key) {
        var body = fill(kind.body(), about);
        var told = switch (Capacity.named(capacity)) {
            case Standing standing -> told(STANDING, "capacity", standing.name(), about, kind, body, key);
            case Office office ->
                told(NAMED, "people", holders.of(office, about.court(), about.unit()).toArray(UUID[]::new), about, kind, body, key);
            case Clock _ -> List.<Told>of();
        };
        told.forEach(t -> people.email(t.person()).ifPresent(address -> post(t, Channel.EMAIL, address, about, kind.title() + "。" + body)));
        if (kind.urgent()) {
            told.forEach(t -> message(t, about, "【枫桥】" + kind.title() + "。" + body));
            unregistered.write(about.caseId(), about.court(), capacity, kind, key);
        }
    }

    private List<Told> told(
            String sql, String name, Object recipients, About about, NoticeKind kind, String body, String key) {
        return database.sql(sql)
                .param(name, recipients)
                .param("key", key)
                .param("kind", kind.id())
                .param("case", about.caseId())
                .param("court", about.court())
                .param("title", kind.title())
                .param("body", body)
                .query((r, _) -> new Told(r.getObject(1, UUID.class), r.getObject(2, UUID.class)))
                .list();
    }

    private void message(Told told, About about, String text) {
        var known = people.find(told.person()).orElse(null);
        if (known == null || known.phone() == null) {
            return;
        }
        post(told, Channel.SMS, known.phone(), about, text);
    }

    private void post(Told told, Channel channel, String address, About about, String text) {
        var payload = json.writeValueAsString(Map.of("channel", channel, "address", address, "text", text, "person", told.person()));
        var key = channel.name().toLowerCase(Locale.ROOT) + "/" + told.notice();
        database.sql(Outbox.INSERT).params(Outbox.values("message", key, about.court(), payload, clock.instant())).update();
    }

    private static String fill(String text, About about) {
        return text.replace("{case}", about.title() + (about.cause() == null ? "" : "，" + about.cause()))
                .replace("{due}", about.due() == null ? "规定期限" : day(about.due()));
    }

    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
