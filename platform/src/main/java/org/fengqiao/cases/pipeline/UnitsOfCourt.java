package org.fengqiao.cases.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.cases.Eligibility;
import org.fengqiao.courts.Courts;
import org.fengqiao.procedure.Widget;
import org.springframework.stereotype.Component;

/** A case goes only to a division or tribunal of its own court that still takes cases. */
@Component
class UnitsOfCourt implements Eligibility {

    private static final String INSTEAD = "请从本院的庭室中选一个";

    private final Courts courts;

    UnitsOfCourt(Courts courts) {
        this.courts = courts;
    }

    @Override
    public Widget.Kind kind() {
        return Widget.Kind.UNIT;
    }

    @Override
    public Optional<Obstacle> against(String unit, String court, LocalDate day) {
        return courts.unit(unit)
                .filter(u -> u.court().equals(court))
                .map(u -> u.closed() ? Optional.of(new Obstacle("unit-closed", u.name() + "已经撤销，不再接收案件", INSTEAD)) : Optional.<Obstacle>empty())
                .orElseGet(() -> Optional.of(new Obstacle("not-of-court", "本院没有这个庭室", INSTEAD)));
    }
}
