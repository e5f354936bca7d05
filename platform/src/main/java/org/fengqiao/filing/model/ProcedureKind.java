package org.fengqiao.filing.model;

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

    /** How long the trial may take (审限). */
    Period trialLimit() {
        return trialLimit;
    }

    /** Whether the acceptance fee is halved; small claims are tried summarily. */
    public boolean halvesFee() {
        return this != ORDINARY;
    }
}
