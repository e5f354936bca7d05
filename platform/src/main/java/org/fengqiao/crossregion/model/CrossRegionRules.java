package org.fengqiao.crossregion.model;

import static org.fengqiao.crossregion.model.CrossRegionPeriods.SOURCE;
import static org.fengqiao.crossregion.model.CrossRegionState.*;
import static org.fengqiao.procedure.Clock.CLOCK;
import static org.fengqiao.procedure.Office.COLLABORATION_OFFICER;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Standing.CLAIMANT;
import static org.fengqiao.procedure.Standing.REGISTRAR;

import org.fengqiao.crossregion.model.CrossRegionAct.*;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Rules;

/** Who may do what in a cross-region filing, when, and under which article. */
final class CrossRegionRules {

    static final Rules<CrossRegionState, CrossRegionParticulars> TABLE = Rules.of(
                    CrossRegionAct.class, CrossRegionState.class, CrossRegionParticulars.class)
            .rule("send", Send.class).in(HANDED_IN).by(COLLABORATION_OFFICER, FILING_CLERK).to(SENT)
                .under(SOURCE)
            .rule("ask-form", AskForm.class).in(HANDED_IN).by(COLLABORATION_OFFICER, FILING_CLERK).to(FORM_DEFECTS)
                .under(Statute.FILING_REGISTRATION.article(7))
            .rule("supply-form", SupplyForm.class).in(FORM_DEFECTS).by(CLAIMANT, REGISTRAR).to(HANDED_IN)
                .under(Statute.FILING_REGISTRATION.article(7))
            .rule("redirect", Redirect.class).in(HANDED_IN).by(COLLABORATION_OFFICER)
                .under(Statute.CIVIL_PROCEDURE_LAW.article(22))
            .rule("return", Return.class).in(HANDED_IN).by(COLLABORATION_OFFICER).to(RETURNED)
                .under(Statute.FILING_REGISTRATION.article(7))
            .rule("withdraw", Withdraw.class).in(HANDED_IN, FORM_DEFECTS).by(CLAIMANT).to(WITHDRAWN)
                .under(Statute.CIVIL_PROCEDURE_LAW.article(13))
            .rule("urge", Urge.class).in(SENT, CORRECTION_THERE).by(COLLABORATION_OFFICER, CLAIMANT)
                .under(SOURCE)
            .rule("feedback", Feedback.class).in(SENT, CORRECTION_THERE).by(CLOCK)
                .to(SENT, CORRECTION_THERE, ACCEPTED, REFUSED, PASSED_ON, RETURNED)
                .under(SOURCE)
            .rule("lapse-form", LapseForm.class).in(FORM_DEFECTS).by(CLOCK).to(RETURNED)
                .under(Statute.FILING_REGISTRATION.article(7))
            .build();

    private CrossRegionRules() {}
}
