package org.fengqiao.fees;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.database.Writes;
import org.fengqiao.procedure.Effect;
import tools.jackson.databind.json.JsonMapper;

/** Bills a party, and keeps the ledger of each bill. */
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

    /** Adds a line to the ledger of the latest fee of its kind in the case. The database refuses one that takes off more than is left. */
    public static void credit(Writes writes, UUID entryId, UUID caseId, Effect.Credit credit, Instant now) {
        var line = credit.line();
        writes.add(
                """
                insert into fee_entry (id, bill_id, case_id, court_code, kind, what, formula, amount, article, entered_at)
                select ?, b.id, b.case_id, b.court_code, ?, ?, ?, ?, ?, ?
                from fee_bill b where b.case_id = ? and b.kind = ? order by b.issued_at desc limit 1""",
                entryId, credit.why().name(), line.what(), line.formula(), line.amount(), line.article(), now, caseId, credit.kind());
    }
}
