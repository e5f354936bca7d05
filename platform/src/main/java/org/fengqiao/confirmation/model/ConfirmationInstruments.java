package org.fengqiao.confirmation.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Ruling;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Matter;

/** The instruments confirmation draws up, each with the data its template fills in. */
final class ConfirmationInstruments {

    /** Type of the case number of special procedures. */
    static final String SPECIAL_PROCEDURE = "民特";

    private static final String APPLICATION = "confirmation-application";
    private static final String ACCEPTANCE_NOTICE = "confirmation-acceptance-notice";
    private static final String REFUSAL_RULING = "confirmation-refusal-ruling";
    private static final String CONFIRMING_RULING = "confirmation-ruling";
    private static final String REJECTING_RULING = "confirmation-rejection-ruling";

    private ConfirmationInstruments() {}

    static String of(Decision decision) {
        return switch (decision) {
            case CONFIRM -> CONFIRMING_RULING;
            case REJECT -> REJECTING_RULING;
        };
    }

    /** The joint application, as both sides have made it by their acts. */
    static List<Effect> application(Matter<ConfirmationState, ConfirmationParticulars> m) {
        return List.of(new Effect.DrawUp(APPLICATION, agreement(m)), new Effect.Issue(APPLICATION));
    }

    static List<Effect> acceptance(Matter<ConfirmationState, ConfirmationParticulars> m) {
        return List.of(new Effect.DrawUp(ACCEPTANCE_NOTICE, agreement(m)), new Effect.Issue(ACCEPTANCE_NOTICE));
    }

    static List<Effect> refusal(
            Matter<ConfirmationState, ConfirmationParticulars> m,
            NonAcceptanceGround ground,
            String reasons,
            String judge) {
        var data = agreement(m);
        data.put("ground", FormSchema.title(ground));
        data.put("reasons", reasons);
        data.put("judge", judge);
        return List.of(
                new Effect.TakeNumber(SPECIAL_PROCEDURE),
                new Effect.DrawUp(REFUSAL_RULING, data),
                new Effect.Issue(REFUSAL_RULING));
    }

    static Effect ruling(Matter<ConfirmationState, ConfirmationParticulars> m, Ruling ruling) {
        var data = agreement(m);
        data.put("reasons", ruling.reasons());
        if (ruling.ground() != null) {
            data.put("ground", FormSchema.title(ruling.ground()));
        }
        return new Effect.DrawUp(of(ruling.decision()), data);
    }

    private static Map<String, Object> agreement(Matter<ConfirmationState, ConfirmationParticulars> m) {
        var request = m.particulars().request();
        var data = new LinkedHashMap<String, Object>();
        data.put("agreement", request.agreement());
        data.put("effectiveOn", request.effectiveOn());
        data.put("organisation", request.organisation());
        return data;
    }
}
