package org.fengqiao.fees;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.database.Writes;
import org.fengqiao.procedure.Effect;
import tools.jackson.databind.json.JsonMapper;

/** Bills a party. */
public final class Fees {

    private Fees() {}

    /** Adds the bill that a charge brings about to the rows of the running act. */
    public static void charge(
            Writes writes, JsonMapper json, UUID billId, UUID caseId, String court, Effect.Charge charge, Instant now) {
        writes.add(
                """
                insert into fee_bill (id, case_id, court_code, kind, payer, amount, lines, status, issued_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, 'DUE', ?)""",
                billId, caseId, court, charge.kind(), charge.payer(), charge.amount(),
                json.writeValueAsString(charge.lines()), now);
    }
}
