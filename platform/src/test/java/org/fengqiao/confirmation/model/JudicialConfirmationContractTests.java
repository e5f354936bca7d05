package org.fengqiao.confirmation.model;

import java.util.random.RandomGenerator;
import org.fengqiao.confirmation.model.ConfirmationAct.DraftRuling;
import org.fengqiao.confirmation.model.ConfirmationAct.Join;
import org.fengqiao.confirmation.model.ConfirmationAct.RecordInquiry;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Rule;
import org.fengqiao.procedure.SampleActs;

class JudicialConfirmationContractTests
        extends ProcedureContract<ConfirmationState, ConfirmationParticulars, ConfirmationAct> {

    @Override
    protected Procedure<ConfirmationState, ConfirmationParticulars, ConfirmationAct> procedure() {
        return new JudicialConfirmation(Calendar::builtIn);
    }

    @Override
    protected Matter<ConfirmationState, ConfirmationParticulars> opening() {
        return ConfirmationSamples.application("2026-11-10", ConfirmationSamples.ONE);
    }

    @Override
    protected Act sample(
            Rule<ConfirmationState, ConfirmationParticulars> rule,
            Matter<ConfirmationState, ConfirmationParticulars> matter,
            SampleActs samples,
            RandomGenerator random) {
        if (rule.act() == Join.class) {
            return new Join(random.nextInt(4) > 0);
        }
        if (rule.act() == RecordInquiry.class && random.nextBoolean()) {
            return ConfirmationSamples.inquiry(
                    START.atZone(Moment.ZONE).toLocalDate(), ConfirmationSamples.ONE, ConfirmationSamples.OTHER);
        }
        if (rule.act() == DraftRuling.class && random.nextInt(3) > 0) {
            return new DraftRuling(Decision.CONFIRM, null, "协议自愿、合法");
        }
        return super.sample(rule, matter, samples, random);
    }
}
