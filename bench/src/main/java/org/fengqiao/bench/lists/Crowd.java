package org.fengqiao.bench.lists;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Fills the database with copies of the demo's cases, spread over the courts of the demo and ten years, two of three with a number and one in ten
 * open: each with its dispute, parties, standings, journal and one period, three messages where it is open, and in every fifth an instrument, of which
 * one in twenty is not served yet. Officials own about as many as a busy one does; nobody is a party to more than a few.
 */
record Crowd(String url, long cases) {

    private static final int STEP = 50_000;

    void gather() throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            awaitDemo(connection);
            var there = there(connection);
            var began = Instant.now();
            for (long from = there; from < cases; from += STEP) {
                add(connection, from, Math.min(STEP, cases - from));
                System.out.printf(Locale.ROOT, "  %,d cases after %d s%n", Math.min(cases, from + STEP), Duration.between(began, Instant.now()).toSeconds());
            }
            try (var sql = connection.createStatement()) {
                sql.execute("vacuum (analyze) cases, standing, period, party, case_party, dispute, journal, mediation_message, service_attempt");
            }
        }
    }

    /** The demo's own cases are entered while the node is up already; what is copied must not depend on how far it has come. */
    private static void awaitDemo(Connection connection) throws SQLException {
        for (long before = -1, now = acts(connection); now != before || now == 0; before = now, now = acts(connection)) {
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        }
    }

    private static long acts(Connection connection) throws SQLException {
        try (var sql = connection.createStatement(); var count = sql.executeQuery("select count(*) from journal where request_id <> 'bench'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static long there(Connection connection) throws SQLException {
        try (var sql = connection.createStatement(); var count = sql.executeQuery("select count(*) from journal where request_id = 'bench'")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void add(Connection connection, long from, long many) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("create temp table if not exists sample as select row_number() over (order by id) - 1 as n, * from cases where title not like 'bench %'");
            sql.execute("create temp table if not exists officer as select row_number() over (order by id) - 1 as n, id from person");
            sql.execute("drop table if exists pg_temp.fresh");
            sql.execute("""
                    create temp table fresh as
                    select g.n, gen_random_uuid() as id, gen_random_uuid() as dispute, gen_random_uuid() as party_a, gen_random_uuid() as party_b,
                           md5('person ' || g.n / 3)::uuid as person, g.n / 7 %% 10 = 0 as open,
                           now() - make_interval(secs => (g.n * 7919 %% 315360000)) as opened,
                           case when g.n %% 100 = 0 then (select o.id from officer o where o.n = g.n / 100 %% (select count(*) from officer))
                                else md5('official ' || g.n %% 3000)::uuid end as owner,
                           s.n as sample
                    from generate_series(%d::bigint, %d::bigint) g(n)
                    join sample s on s.n = g.n %% (select count(*) from sample)""".formatted(from, from + many - 1));
            sql.execute("""
                    insert into dispute (id, court_code, story, claims, amount, cause, elements, channel, opened_by, opened_at)
                    select f.dispute, s.court_code, d.story, d.claims, d.amount, d.cause, d.elements, d.channel, f.person, f.opened
                    from fresh f join sample s on s.n = f.sample join dispute d on d.id = s.dispute_id""");
            sql.execute("""
                    insert into party (id, dispute_id, position, name, kind, person_id)
                    select party_a, dispute, 0, 'bench ' || n, 'NATURAL', person from fresh
                    union all select party_b, dispute, 1, 'bench ' || n + 1, 'NATURAL', null from fresh""");
            sql.execute("""
                    insert into cases (id, court_code, unit_code, dispute_id, procedure, number, title, cause, state, final, awaits, owner_id, due_on,
                                       version, schema_version, particulars, words, opened_at, updated_at, closed_at)
                    select f.id, s.court_code, s.unit_code, f.dispute, s.procedure,
                           case when hashint8(f.n) %% 3 <> 0 then '（' || extract(year from f.opened) || '）' || s.court_code || '民初9' || f.n || '号' end, 'bench ' || f.n || ' ' || s.title, s.cause, s.state,
                           not f.open, s.awaits, f.owner, case when f.open then current_date + (f.n * 31 %% 60)::int - 5 end,
                           s.version, s.schema_version, s.particulars, s.words || to_tsvector('simple', 'bench' || f.n || ' tenth' || f.n / 11 %% 10 || ' hundredth' || f.n / 13 %% 100), f.opened,
                           f.opened + interval '20 days', case when f.open then null else f.opened + interval '20 days' end
                    from fresh f join sample s on s.n = f.sample""".replace("%%", "%"));
            sql.execute("""
                    insert into case_party (case_id, party_id, standing, position)
                    select id, party_a, 'CLAIMANT', 0 from fresh union all select id, party_b, 'RESPONDENT', 1 from fresh""");
            sql.execute("""
                    insert into standing (case_id, person_id, standing, party_id, since)
                    select id, person, 'CLAIMANT', party_a, opened from fresh union all select id, owner, 'MEDIATOR', null, opened from fresh""");
            sql.execute("""
                    insert into period (case_id, rule_id, ordinal, court_code, unit_code, name, responsible, escalate_to, started_on, due_on, warn_on, status, reckoning, reckoned_with)
                    select f.id, p.rule_id, 0, s.court_code, s.unit_code, p.name, p.responsible, p.escalate_to, current_date, current_date + (f.n * 31 % 60)::int - 5,
                           current_date + 30, case when f.open then 'RUNNING' else 'DONE' end, p.reckoning, p.reckoned_with
                    from fresh f join sample s on s.n = f.sample
                    cross join (select * from period order by case_id limit 1) p""");
            sql.execute("""
                    insert into mediation_message (id, case_id, room, author, author_name, standing, text, at)
                    select gen_random_uuid(), f.id, 'JOINT', f.person, 'bench', 'CLAIMANT', 'bench ' || m, f.opened + make_interval(days => m)
                    from fresh f cross join generate_series(1, 3) m where f.open""");
            sql.execute("""
                    insert into service_attempt (id, instrument_id, case_id, dispute_id, court_code, title, pdf, party_id, party_name, channel, address, consent,
                                                 sent_at, deemed_on, failure, proof)
                    select gen_random_uuid(), gen_random_uuid(), f.id, f.dispute, s.court_code, 'bench', gen_random_uuid(), f.party_b, 'bench', 'MAIL', 'bench', 'NONE',
                           f.opened, case when f.n % 100 > 0 then current_date end, case when f.n % 300 = 0 then 'bench' end, '{}'
                    from fresh f join sample s on s.n = f.sample where f.n % 5 = 0""");
            sql.execute("""
                    insert into journal (case_id, version, court_code, act, body, from_state, to_state, actor, actor_name, capacity, at, request_id, idempotency_key)
                    select f.id, s.version, s.court_code, 'open', '{}', s.state, s.state, f.person, 'bench', 'CLAIMANT', f.opened, 'bench', f.id
                    from fresh f join sample s on s.n = f.sample""");
        }
    }
}
