package org.fengqiao.mediation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;

/** More time, if every side wants it (在线调解规则 art. 24). */
final class Extending {

    private Extending() {}

    static Outcome<MediationState, MediationParticulars> propose(
            Matter<MediationState, MediationParticulars> m, LocalDate until, String why, Moment now) {
        var due = m.running().get(MediationPeriods.MEDIATE.id());
        if (due != null && !until.isAfter(due)) {
            return m.refuse(
                    "not-later", "延长后的日期要晚于现在的截止日 " + due, "请选更晚的日期", MediationPeriods.MEDIATE.article());
        }
        var side = now.actor().forParty();
        var asked = new ExtensionRequest(until, why, side == null ? Set.of() : Set.of(side));
        var outcome = decided(m, asked);
        return outcome instanceof Outcome.Done<MediationState, MediationParticulars> done && done.effects().isEmpty()
                ? m.to(m.state(), done.particulars(), Effects.tellAll(MediationNotices.EXTENSION_ASKED))
                : outcome;
    }

    static Outcome<MediationState, MediationParticulars> agree(Matter<MediationState, MediationParticulars> m, UUID side) {
        var asked = m.particulars().extension();
        return asked == null ? m.stay(m.particulars()) : decided(m, asked.agreedBy(side));
    }

    static Outcome<MediationState, MediationParticulars> record(Matter<MediationState, MediationParticulars> m, UUID party) {
        return Hearing.isSide(m, party) ? agree(m, party) : Hearing.noSuchSide(m);
    }

    static Outcome<MediationState, MediationParticulars> refuse(Matter<MediationState, MediationParticulars> m) {
        return m.to(m.state(), m.particulars().extending(null), Effects.tellAll(MediationNotices.EXTENSION_REFUSED));
    }

    private static Outcome<MediationState, MediationParticulars> decided(
            Matter<MediationState, MediationParticulars> m, ExtensionRequest asked) {
        if (!asked.agreed().containsAll(m.sides())) {
            return m.stay(m.particulars().extending(asked));
        }
        return m.to(
                m.state(),
                m.particulars().extending(null),
                Effects.join(
                        List.of(new Effect.ExtendPeriod(MediationPeriods.MEDIATE, asked.until(), "各方同意延长：" + asked.reason())),
                        Effects.tellAll(MediationNotices.EXTENDED)));
    }
}
