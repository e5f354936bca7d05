package org.fengqiao.notices.tell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.database.Reads;
import org.fengqiao.database.Writes;
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
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells people: in the app always, by e-mail those who want it, by text message too where it is urgent. All that one act brought about is told in
 * three round trips, however many hear of it. Runs inside its caller's transaction, as the system.
 */
@Component
class Teller {

    /** The id follows from key, kind and person, so that telling again tells nobody; open pages learn of it when the transaction commits. */
    private static final String TELL =
            """
            with told as (
                insert into notice (id, person_id, case_id, court_code, kind, title, body, created_at)
                select md5(?::text || person_id)::uuid, person_id, ?, ?, ?, ?, ?, now()
                from (%s) recipient on conflict do nothing returning id, person_id)
            select id, person_id, pg_notify('%s', person_id || ' notice ' || id) from told""";

    private static final String STANDING = TELL.formatted(
            """
            select distinct person_id from standing s
            where case_id = ? and standing = ? and (until is null or until > now())
              and not exists (select from standing r where r.case_id = s.case_id and r.person_id = s.person_id
                              and r.standing = 'RECUSED')""",
            Live.CHANNEL);

    private static final String NAMED = TELL.formatted("select unnest(?::uuid[]) as person_id", Live.CHANNEL);

    private final OfficeHolders holders;
    private final JdbcOperations database;
    private final People people;
    private final InstantSource clock;
    private final JsonMapper json;

    Teller(OfficeHolders holders, JdbcOperations database, People people, InstantSource clock, JsonMapper json) {
        this.holders = holders;
        this.database = database;
        this.people = people;
        this.clock = clock;
        this.json = json;
    }

    /** What the notices are about. */
    record About(
            UUID caseId, String court, @Nullable String unit, String title, @Nullable String cause, @Nullable LocalDate due) {}

    /** Something to tell everybody in a capacity. */
    record Telling(String capacity, NoticeKind kind) {}

    private record Told(UUID notice, UUID person, NoticeKind kind) {}

    /** Tells everybody; a second time with the same key tells nobody. */
    void tell(About about, List<Telling> tellings, String key) {
        var told = new ArrayList<Told>();
        var posts = new ArrayList<Post>();
        var reads = new Reads();
        for (var telling : tellings) {
            ask(reads, about, telling, key, told);
            if (telling.kind().urgent()) {
                UnregisteredSides.ask(reads, about.caseId(), telling, key, posts);
            }
        }
        if (reads.isEmpty()) {
            return;
        }
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            reads.send(connection);
            return null;
        });
        posts.addAll(outside(told, about));
        send(posts, about.court(), clock.instant());
    }

    private void ask(Reads reads, About about, Telling telling, String key, List<Told> told) {
        var kind = telling.kind();
        var body = fill(kind.body(), about);
        Reads.RowReader reader = row -> told.add(told(row, kind));
        var seed = key + "/" + kind.id() + "/";
        switch (Capacity.named(telling.capacity())) {
            case Standing standing -> reads.ask(
                    STANDING, reader, seed, about.caseId(), about.court(), kind.id(), kind.title(), body, about.caseId(), standing.name());
            case Office office -> reads.ask(
                    NAMED, reader, seed, about.caseId(), about.court(), kind.id(), kind.title(), body,
                    holders.of(office, about.court(), about.unit()).toArray(UUID[]::new));
            case Clock _ -> {}
        }
    }

    private static Told told(ResultSet row, NoticeKind kind) throws SQLException {
        return new Told(row.getObject(1, UUID.class), row.getObject(2, UUID.class), kind);
    }

    /** What leaves the house to those told in it. */
    private List<Post> outside(List<Told> told, About about) {
        var contacts = people.contacts(told.stream().map(Told::person).distinct().toList());
        var posts = new ArrayList<Post>();
        for (var t : told) {
            var contact = contacts.get(t.person());
            if (contact == null) {
                continue;
            }
            var text = t.kind().title() + "。" + fill(t.kind().body(), about);
            if (contact.email() != null) {
                posts.add(Post.to(t.notice(), Channel.EMAIL, contact.email(), text, t.person()));
            }
            if (t.kind().urgent() && contact.phone() != null) {
                posts.add(Post.to(t.notice(), Channel.SMS, contact.phone(), "【枫桥】" + text, t.person()));
            }
        }
        return posts;
    }

    private void send(List<Post> posts, String court, Instant now) {
        if (posts.isEmpty()) {
            return;
        }
        var writes = new Writes();
        posts.forEach(p -> Outbox.put(writes, "message", p.key(), court, json.writeValueAsString(p.content()), now));
        database.execute((ConnectionCallback<int[]>) writes::send);
    }

    /**
     * A message for the carriers.
     *
     * @param key sent once for each key
     */
    record Post(String key, Map<String, Object> content) {

        static Post to(UUID notice, Channel channel, String address, String text, UUID person) {
            return new Post(
                    channel.name().toLowerCase(Locale.ROOT) + "/" + notice,
                    Map.of("channel", channel, "address", address, "text", text, "person", person));
        }
    }

    private static String fill(String text, About about) {
        return text.replace("{case}", about.title() + (about.cause() == null ? "" : "，" + about.cause()))
                .replace("{due}", about.due() == null ? "规定期限" : day(about.due()));
    }

    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
