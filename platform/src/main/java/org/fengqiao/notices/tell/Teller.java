package org.fengqiao.notices.tell;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.database.Reads;
import org.fengqiao.database.Writes;
import org.fengqiao.identity.People;
import org.fengqiao.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells people: in the app always, by e-mail those who want it, by text message too where it is urgent. All that many acts brought about is told in
 * three round trips, however many hear of it. Runs inside its caller's transaction, as the system.
 */
@Component
class Teller {

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

    /** What the notices are about: a case, a court, or the house itself. */
    record About(
            @Nullable UUID caseId, String court, @Nullable String unit, String title, @Nullable String cause, @Nullable LocalDate due) {

        /** @param court null for the house itself */
        static About noCase(@Nullable String court) {
            return new About(null, court == null ? Outbox.NO_COURT : court, null, "", null, null);
        }

        boolean ofTheHouse() {
            return court.equals(Outbox.NO_COURT);
        }

        /** The page that shows it. */
        String link() {
            return caseId == null ? "/work/notices" : "/case/" + caseId;
        }
    }

    /** Tells everybody; a second time with the same key tells nobody. */
    void tell(List<Telling> tellings) {
        if (tellings.isEmpty()) {
            return;
        }
        var told = new ArrayList<Recipients.Told>();
        var posts = new ArrayList<Post>();
        var reads = new Reads();
        Recipients.ask(reads, tellings, holders, told);
        var urgent = tellings.stream().filter(t -> t.kind().urgent()).toList();
        if (!urgent.isEmpty()) {
            UnregisteredSides.ask(reads, urgent, posts);
        }
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            reads.send(connection);
            return null;
        });
        var contacts = people.contacts(told.stream().map(Recipients.Told::person).distinct().toList());
        for (var one : told) {
            var contact = contacts.get(one.person());
            if (contact != null) {
                posts.addAll(Post.of(one, contact));
            }
        }
        send(posts);
    }

    private void send(List<Post> posts) {
        if (posts.isEmpty()) {
            return;
        }
        var writes = new Writes();
        Outbox.putAll(
                writes, "message", posts.stream().map(p -> new Outbox.Entry(p.key(), p.court(), json.writeValueAsString(p.content()))).toList(),
                clock.instant());
        database.execute((ConnectionCallback<int[]>) writes::send);
    }

    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
