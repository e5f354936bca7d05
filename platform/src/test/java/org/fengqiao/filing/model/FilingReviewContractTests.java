package org.fengqiao.filing.model;

import java.util.random.RandomGenerator;
import org.fengqiao.filing.model.FilingAct.AskWitness;
import org.fengqiao.filing.model.FilingAct.CheckMaterials;
import org.fengqiao.filing.model.FilingAct.GrantRelief;
import org.fengqiao.filing.model.FilingAct.RelieveFee;
import org.fengqiao.filing.model.FilingAct.SupplyCorrection;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Rule;
import org.fengqiao.procedure.SampleActs;

class FilingReviewContractTests extends ProcedureContract<FilingState, FilingParticulars, FilingAct> {

    @Override
    protected Procedure<FilingState, FilingParticulars, FilingAct> procedure() {
        return FilingSamples.REVIEW;
    }

    @Override
    protected Matter<FilingState, FilingParticulars> opening() {
        return FilingSamples.handedIn(FilingSamples.request("60000"));
    }

    @Override
    protected Act sample(
            Rule<FilingState, FilingParticulars> rule,
            Matter<FilingState, FilingParticulars> matter,
            SampleActs samples,
            RandomGenerator random) {
        if (rule.act() == CheckMaterials.class && random.nextBoolean()) {
            return FilingSamples.allSatisfied(matter);
        }
        if (rule.act() == SupplyCorrection.class && !matter.particulars().corrections().isEmpty() && random.nextBoolean()) {
            return FilingSamples.answers(matter.particulars().openCorrection().defects().size());
        }
        if (rule.act() == AskWitness.class) {
            return new AskWitness("沈律言", "13101201010000001", "申江示例律师事务所", null);
        }
        if (rule.act() == GrantRelief.class && random.nextBoolean()) {
            return new GrantRelief(ReliefKind.REDUCTION, 30 + random.nextInt(70), null, "低保户");
        }
        if (rule.act() == RelieveFee.class && random.nextBoolean()) {
            return random.nextBoolean() ? new RelieveFee(ReliefKind.EXEMPTION, null, "低保户") : new RelieveFee(ReliefKind.REDUCTION, 30, "低保户");
        }
        return super.sample(rule, matter, samples, random);
    }
}
