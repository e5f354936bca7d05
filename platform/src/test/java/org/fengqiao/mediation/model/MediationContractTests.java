package org.fengqiao.mediation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Rule;
import org.fengqiao.procedure.SampleActs;
import org.fengqiao.procedure.Standing;

/** What every procedure promises, of mediation. */
class MediationContractTests extends ProcedureContract<MediationState, MediationParticulars, MediationAct> {

    /** The person the contract lets act as mediator. */
    private static final UUID MEDIATOR = new UUID(3, Standing.MEDIATOR.name().hashCode());

    @Override
    protected Procedure<MediationState, MediationParticulars, MediationAct> procedure() {
        return Trial.PROCEDURE;
    }

    @Override
    protected Matter<MediationState, MediationParticulars> opening() {
        var m = new Trial().matter();
        var third = new Party(Trial.id(3), "某公司", Party.Kind.LEGAL, Standing.THIRD_PARTY, null, null);
        var here = Stream.concat(m.parties().stream(), Stream.of(third))
                .map(p -> new Party(p.id(), p.name(), p.kind(), p.standing(), new UUID(3, p.standing().name().hashCode()), p.district()))
                .toList();
        return new Matter<>(m.id(), m.court(), m.state(), m.particulars(), m.cause(), here, Map.of(), null);
    }

    /** Three sides and the mediator must sign in a row; {@link MediationPropertyTests} goes there by the usual road. */
    @Override
    protected Set<MediationState> notMetFromOpening() {
        return EnumSet.of(MediationState.SETTLED, MediationState.CONFIRMATION_SOUGHT);
    }

    @Override
    protected Act sample(
            Rule<MediationState, MediationParticulars> rule,
            Matter<MediationState, MediationParticulars> matter,
            SampleActs samples,
            RandomGenerator random) {
        var term = new Term(Trial.LI, TermKind.PAYMENT, new BigDecimal("100"), null, null, null);
        return switch (rule.id()) {
            case "appoint" -> new MediationAct.Appoint(MEDIATOR);
            case "nominate" -> new MediationAct.Nominate(MEDIATOR);
            case "propose" -> new MediationAct.Propose(List.of(term), null);
            case "amend" -> new MediationAct.Amend(List.of(term), null, "改一改");
            case "propose-extension" -> new MediationAct.ProposeExtension(LocalDate.of(2028, 1, 1), "再谈谈");
            default -> samples.of(rule.act());
        };
    }
}
