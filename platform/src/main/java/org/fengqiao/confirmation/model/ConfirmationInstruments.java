package org.fengqiao.confirmation.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Answer;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Demand;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Objection;
import org.fengqiao.confirmation.model.ConfirmationParticulars.Ruling;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Party;

/** The instruments confirmation draws up, each with the data its template fills in. */
final class ConfirmationInstruments {

    /** Type of the case number of special procedures. */
    static final String SPECIAL_PROCEDURE = "民特";

    private static final String APPLICATION = "confirmation-application";
    private static final String ACCEPTANCE_NOTICE = "confirmation-acceptance-notice";
    static final String SUPPLEMENT_NOTICE = "confirmation-supplement-notice";
    private static final String REFUSAL_RULING = "confirmation-refusal-ruling";
    static final String WITHDRAWAL_RULING = "confirmation-withdrawal-ruling";
    static final String WITHDRAWAL_REFUSAL_RULING = "confirmation-withdrawal-refusal-ruling";
    private static final String LAPSE_RULING = "confirmation-lapse-ruling";
    private static final String REVOKING_RULING = "confirmation-revocation-ruling";
    static final String CHANGING_RULING = "confirmation-change-ruling";
    private static final String UPHOLDING_RULING = "confirmation-objection-rejection-ruling";
    static final String CONFIRMING_RULING = "confirmation-ruling";
    private static final String REJECTING_RULING = "confirmation-rejection-ruling";

    private ConfirmationInstruments() {}

    static String of(Decision decision) {
        return switch (decision) {
            case CONFIRM -> CONFIRMING_RULING;
            case REJECT -> REJECTING_RULING;
        };
    }

    static String of(ObjectionDecision decision) {
        return switch (decision) {
            case REVOKE -> REVOKING_RULING;
            case CHANGE -> CHANGING_RULING;
            case REJECT -> UPHOLDING_RULING;
        };
    }

    /** The ruling whose service lets the time to object run. */
    static String inForce(ConfirmationParticulars p) {
        return p.ruling() != null && p.ruling().changed() != null ? CHANGING_RULING : CONFIRMING_RULING;
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

    /** What a judge wants supplied, with the days that run from its service. */
    static List<Effect> supplement(Demand demand) {
        var data = new LinkedHashMap<String, Object>();
        if (demand.round() != null) {
            data.put(Effect.DrawUp.ROUND, demand.round());
        }
        data.put("what", demand.what());
        data.put("days", demand.days());
        return List.of(new Effect.DrawUp(SUPPLEMENT_NOTICE, data), new Effect.Issue(SUPPLEMENT_NOTICE));
    }

    static Effect ruling(Matter<ConfirmationState, ConfirmationParticulars> m, Ruling ruling) {
        var data = agreement(m);
        data.put("reasons", ruling.reasons());
        if (ruling.ground() != null) {
            data.put("ground", FormSchema.title(ruling.ground()));
        }
        return new Effect.DrawUp(of(ruling.decision()), data);
    }

    /** A ruling on an application to withdraw, made by the judge alone: drawn up and issued at once. */
    static List<Effect> onWithdrawal(Matter<ConfirmationState, ConfirmationParticulars> m, String kind, String reasons) {
        var sought = m.particulars().withdrawal();
        var data = agreement(m);
        data.put("reasons", reasons);
        data.put("applicant", sought == null ? "" : m.party(sought.party()).map(Party::name).orElse(""));
        data.put("why", sought == null ? "" : sought.reason());
        if (sought != null) {
            data.put("soughtOn", sought.on());
        }
        return List.of(new Effect.DrawUp(kind, data), new Effect.Issue(kind));
    }

    static List<Effect> lapse(Matter<ConfirmationState, ConfirmationParticulars> m, String reasons) {
        var data = agreement(m);
        var demand = m.particulars().review().demand();
        data.put("reasons", reasons);
        data.put("demanded", demand == null ? "" : demand.what());
        if (demand != null) {
            data.put("demandedOn", demand.on());
        }
        return List.of(new Effect.DrawUp(LAPSE_RULING, data), new Effect.Issue(LAPSE_RULING));
    }

    static Effect onObjections(Matter<ConfirmationState, ConfirmationParticulars> m, Answer answer) {
        var open = m.particulars().objections().stream().filter(o -> o.outcome() == null).toList();
        var ruling = m.particulars().ruling();
        var data = agreement(m);
        data.put("objectors", String.join("、", open.stream().map(o -> objector(m, o)).distinct().toList()));
        data.put("objections", String.join("\n", open.stream().map(o -> objector(m, o) + "提出：" + o.reasons()).toList()));
        data.put("reasons", answer.reasons());
        if (answer.changed() != null) {
            data.put("changed", answer.changed());
        }
        if (ruling != null && ruling.issuedOn() != null) {
            data.put("ruledOn", ruling.issuedOn());
        }
        return new Effect.DrawUp(of(answer.decision()), data);
    }

    private static String objector(Matter<ConfirmationState, ConfirmationParticulars> m, Objection objection) {
        return objection.third() != null ? "利害关系人" + objection.third() : m.party(objection.party()).map(Party::name).orElse("当事人");
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
