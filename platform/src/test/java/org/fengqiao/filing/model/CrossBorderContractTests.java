package org.fengqiao.filing.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.FilingAct.RecordWitness;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Rule;
import org.fengqiao.procedure.SampleActs;

/** The same promises for a claim that came from across the border. */
class CrossBorderContractTests extends FilingReviewContractTests {

    @Override
    protected Matter<FilingState, FilingParticulars> opening() {
        var request = FilingSamples.request("60000");
        return FilingSamples.handedIn(
                new FilingRequest(request.claims(), request.facts(), request.amount(), Map.of(), List.of(), FilingChannel.CROSS_BORDER));
    }

    @Override
    protected Act sample(
            Rule<FilingState, FilingParticulars> rule, Matter<FilingState, FilingParticulars> matter, SampleActs samples, RandomGenerator random) {
        return rule.act() == RecordWitness.class && random.nextBoolean()
                ? new RecordWitness(true, true, true, true, List.of(new UUID(7, 7)), "三方在线")
                : super.sample(rule, matter, samples, random);
    }
}
