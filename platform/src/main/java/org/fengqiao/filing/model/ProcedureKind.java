package org.fengqiao.filing.model;

import org.fengqiao.law.fee.Procedure;
import org.fengqiao.procedure.Label;
import org.fengqiao.procedure.Period;

/** The procedures of first instance. */
public enum ProcedureKind {
    @Label("小额诉讼程序")
    SMALL_CLAIMS("小额诉讼程序", FilingPeriods.TRIAL_SMALL_CLAIMS),
    @Label("简易程序")
    SUMMARY("简易程序", FilingPeriods.TRIAL_SUMMARY),
    @Label("普通程序")
    ORDINARY("普通程序", FilingPeriods.TRIAL_ORDINARY);

    private final String label;
    private final Period trialLimit;

    ProcedureKind(String label, Period trialLimit) {
        this.label = label;
        this.trialLimit = trialLimit;
    }

    public String label() {
        return label;
    }

    static ProcedureKind of(Procedure inLaw) {
        return switch (inLaw) {
            case SMALL_CLAIMS -> SMALL_CLAIMS;
            case SUMMARY -> SUMMARY;
            case ORDINARY -> ORDINARY;
        };
    }

    /** As the law library calls it. */
    Procedure inLaw() {
        return switch (this) {
            case SMALL_CLAIMS -> Procedure.SMALL_CLAIMS;
            case SUMMARY -> Procedure.SUMMARY;
            case ORDINARY -> Procedure.ORDINARY;
        };
    }

    /** How long the trial may take (审限). */
    Period trialLimit() {
        return trialLimit;
    }
}
