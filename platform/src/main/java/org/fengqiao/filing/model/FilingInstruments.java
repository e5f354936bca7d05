package org.fengqiao.filing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Matter;
import org.jspecify.annotations.Nullable;

/** The instruments filing draws up, each with the data its template fills in. */
final class FilingInstruments {

    static final String CORRECTION_NOTICE = "filing-correction-notice";
    private static final String ACCEPTANCE_NOTICE = "filing-acceptance-notice";
    static final String FEE_NOTICE = "filing-fee-notice";
    private static final String REFUSAL_RULING = "filing-refusal-ruling";
    private static final String UNPAID_RULING = "filing-unpaid-ruling";

    private FilingInstruments() {}

    /** @param round which correction of the claim it is, from 1 */
    static List<Effect> correction(Matter<FilingState, FilingParticulars> matter, Correction correction, int round) {
        var data = new LinkedHashMap<String, Object>();
        data.put(Effect.DrawUp.ROUND, round);
        data.put("defects", correction.defects().stream()
                .map(d -> Map.of("place", DefectPlace.of(d, matter), "what", d.what(), "how", d.how()))
                .toList());
        data.put("days", correction.days());
        data.put("demandedOn", correction.demandedOn());
        return drawnAndIssued(CORRECTION_NOTICE, data);
    }

    static List<Effect> acceptance(Matter<FilingState, FilingParticulars> matter, Acceptance acceptance) {
        var data = new LinkedHashMap<String, Object>();
        data.put("claims", matter.particulars().request().claims());
        data.put("procedure", acceptance.procedure().label());
        data.put("acceptedOn", acceptance.on());
        if (acceptance.due().signum() > 0) {
            data.put("due", acceptance.due());
        }
        return drawnAndIssued(ACCEPTANCE_NOTICE, data);
    }

    /** @param deferredUntil the day the fee is due where deferral was granted */
    static List<Effect> fee(Acceptance acceptance, @Nullable LocalDate deferredUntil) {
        var data = new LinkedHashMap<String, Object>();
        if (acceptance.notices() != null) {
            data.put(Effect.DrawUp.ROUND, acceptance.notices());
        }
        data.put("amount", acceptance.due());
        data.put("lines", acceptance.dueLines());
        if (deferredUntil == null) {
            data.put("days", FilingPeriods.PAYMENT.rule().length());
        } else {
            data.put("deferredUntil", deferredUntil);
        }
        return drawnAndIssued(FEE_NOTICE, data);
    }

    static List<Effect> refusal(
            Matter<FilingState, FilingParticulars> matter, FilingAct.Refuse act, String judge) {
        var data = new LinkedHashMap<String, Object>();
        data.put("claims", matter.particulars().request().claims());
        data.put("ground", FormSchema.title(act.ground()));
        data.put("reasons", act.reasons());
        data.put("instead", act.ground().instead());
        data.put("article", act.ground().article().cite());
        data.put("judge", judge);
        var effects = new ArrayList<Effect>(List.of(new Effect.TakeNumber(Accepting.caseType(matter))));
        effects.addAll(drawnAndIssued(REFUSAL_RULING, data));
        return effects;
    }

    /** That a claim is taken to be withdrawn, since its fee was not paid. */
    static List<Effect> unpaid(Acceptance acceptance, String judge) {
        var data = new LinkedHashMap<String, Object>();
        data.put("acceptedOn", acceptance.on());
        data.put("amount", acceptance.due());
        data.put("judge", judge);
        return drawnAndIssued(UNPAID_RULING, data);
    }

    private static List<Effect> drawnAndIssued(String instrument, Map<String, Object> data) {
        return List.of(new Effect.DrawUp(instrument, data), new Effect.Issue(instrument));
    }
}
