package org.fengqiao.notices.tell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fengqiao.database.Reads;
import org.fengqiao.notices.live.Live;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/** Writes many notices in one statement: to whoever stands so in its case, to whoever holds the office in its court, or anywhere where it is told of the house, and to whoever is named. */
final class Recipients {

    /** The id follows from key, kind and person, so that telling again tells nobody; open pages learn of it when the transaction commits. */
    private static final String TELL =
            """
            with asked as materialized (
                select * from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
                              a(seed, case_id, court, kind, title, body, standing, n)),
            recipient as (
                select n, person_id, md5(seed || person_id)::uuid as id from (
                    select a.n, a.seed, s.person_id
                    from asked a, lateral (
                        select person_id from standing one
                        where case_id = a.case_id and standing = a.standing and (until is null or until > now())
                          and not exists (select from standing r
                                          where r.case_id = one.case_id and r.person_id = one.person_id and r.standing = 'RECUSED')
                        offset 0) s
                    union
                    select a.n, a.seed, h.person from unnest(?::int[], ?::uuid[]) h(n, person) join asked a using (n)
                    where not exists (select from standing r where r.case_id = a.case_id and r.person_id = h.person and r.standing = 'RECUSED')) whom),
            told as (
                insert into notice (id, person_id, case_id, court_code, kind, title, body, created_at)
                select r.id, r.person_id, a.case_id, a.court, a.kind, a.title, a.body, now()
                from recipient r join asked a using (n) order by n, r.person_id
                on conflict do nothing returning id)
            select t.id, r.person_id, r.n, pg_notify('%s', r.person_id || ' notice ' || t.id) from told t join recipient r using (id)"""
                    .formatted(Live.CHANNEL);

    private Recipients() {}

    /** One who was told. */
    record Told(UUID notice, UUID person, Telling telling) {}

    static void ask(Reads reads, List<Telling> tellings, OfficeHolders holders, List<Told> told) {
        var places = new ArrayList<Integer>();
        var people = new ArrayList<UUID>();
        for (int i = 0; i < tellings.size(); i++) {
            for (var person : named(tellings.get(i), holders)) {
                places.add(i + 1);
                people.add(person);
            }
        }
        reads.ask(
                TELL, row -> told.add(told(row, tellings)),
                all(tellings, Telling::seed, String[]::new), all(tellings, t -> t.about().caseId(), UUID[]::new),
                all(tellings, t -> t.about().court(), String[]::new), all(tellings, t -> t.kind().id(), String[]::new),
                all(tellings, Telling::title, String[]::new), all(tellings, Telling::body, String[]::new),
                all(tellings, Recipients::standing, String[]::new), places.toArray(Integer[]::new), people.toArray(UUID[]::new));
    }

    private static Told told(ResultSet row, List<Telling> tellings) throws SQLException {
        return new Told(row.getObject(1, UUID.class), row.getObject(2, UUID.class), tellings.get(row.getInt(3) - 1));
    }

    /** The empty name is nobody's standing. */
    static String standing(Telling telling) {
        return telling.audience() instanceof Audience.InCapacity(Standing standing) ? standing.name() : "";
    }

    /** Whom this one knows without asking who stands in the case. */
    private static List<UUID> named(Telling telling, OfficeHolders holders) {
        return switch (telling.audience()) {
            case Audience.OnePerson(var person) -> List.of(person);
            case Audience.InCapacity(Office office) when telling.about().ofTheHouse() -> holders.anywhere(office);
            case Audience.InCapacity(Office office) -> holders.of(office, telling.about().court(), telling.about().unit());
            case Audience.InCapacity(Standing _), Audience.InCapacity(Clock _) -> List.of();
        };
    }

    static <T extends @Nullable Object> T[] all(List<Telling> tellings, Function<Telling, T> part, IntFunction<T[]> array) {
        return tellings.stream().map(part).toArray(array);
    }
}
