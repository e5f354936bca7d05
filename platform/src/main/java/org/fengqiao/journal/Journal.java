package org.fengqiao.journal;

import org.fengqiao.database.Writes;

/** Adds to the journal. Nothing changes or removes an entry; the database refuses it to the application. */
public final class Journal {

    private Journal() {}

    public static void append(Writes writes, JournalEntry e) {
        writes.add(
                """
                insert into journal (case_id, version, court_code, act, body, from_state, to_state, actor, actor_name,
                                     capacity, for_party, at, request_id, origin, idempotency_key)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                e.caseId(), e.version(), e.court(), e.act(), e.body(), e.fromState(), e.toState(),
                e.actor().person(), e.actor().name(), e.actor().capacity().name(), e.actor().forParty(),
                e.at(), e.requestId(), e.origin(), e.idempotencyKey());
    }
}
