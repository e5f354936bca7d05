package org.fengqiao.deadlines;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One look at the running periods: reminds those who must act, tells the head when a period is overdue, and orders the clock's act where
 * a period that ends by itself has passed. Each happens once for a period, however often one looks. Nothing ends by itself on a day that
 * the holidays of its year, not known yet or not yet reckoned with, may still move. Runs as the system.
 */
@Component
public class DeadlineRound {

    private static final String REMIND =
            """
            with warned as (
                update period set warned_at = :now
                where status = 'RUNNING' and warned_at is null and warn_on <= :today and due_on >= :today
                returning case_id, court_code, rule_id, ordinal, name, responsible, due_on)
            insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
            select gen_random_uuid(), 'deadline.near', concat_ws('/', 'near', case_id, rule_id, ordinal, due_on), court_code,
                   jsonb_build_object('caseId', case_id, 'court', court_code, 'name', name, 'whom', responsible, 'dueOn', due_on),
                   :now, now()
            from warned on conflict do nothing""";

    private static final String ESCALATE =
            """
            with overdue as (
                update period set escalated_at = :now
                where status = 'RUNNING' and escalated_at is null and due_on < :today and on_expiry is null
                returning case_id, court_code, rule_id, ordinal, name, responsible, escalate_to, due_on)
            insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
            select gen_random_uuid(), 'deadline.overdue', concat_ws('/', 'overdue', case_id, rule_id, ordinal, due_on), court_code,
                   jsonb_build_object('caseId', case_id, 'court', court_code, 'name', name, 'whom', responsible,
                                      'escalateTo', escalate_to, 'dueOn', due_on),
                   :now, now()
            from overdue on conflict do nothing""";

    private static final String EXPIRE =
            """
            with expired as (
                update period set status = 'EXPIRED', ended_at = :now
                where status = 'RUNNING' and due_on < :today and on_expiry is not null and not provisional and reckoned_with >= :revision
                returning case_id, court_code, rule_id, ordinal, on_expiry)
            insert into outbox (id, kind, dedupe_key, court_code, payload, created_at, next_at)
            select gen_random_uuid(), 'act', concat_ws('/', 'expiry', e.case_id, e.rule_id, e.ordinal), e.court_code,
                   jsonb_build_object('from', e.case_id, 'procedure', c.procedure, 'act', e.on_expiry, 'body', '{}'),
                   :now, now()
            from expired e join cases c on c.id = e.case_id on conflict do nothing""";

    private final JdbcClient database;

    private final Holidays holidays;

    DeadlineRound(JdbcClient database, Holidays holidays) {
        this.database = database;
        this.holidays = holidays;
    }

    @Transactional
    public void run(Instant now, LocalDate today) {
        for (var statement : new String[] {REMIND, ESCALATE}) {
            database.sql(statement).param("now", Timestamp.from(now)).param("today", today).update();
        }
        long revision = holidays.readAnew().revision();
        database.sql(EXPIRE).param("now", Timestamp.from(now)).param("today", today).param("revision", revision).update();
    }
}
