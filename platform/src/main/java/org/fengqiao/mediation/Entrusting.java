package org.fengqiao.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.cases.Eligibility;
import org.fengqiao.courts.Organisations;
import org.fengqiao.procedure.Widget;
import org.springframework.stereotype.Component;

/** A dispute is entrusted only to an organisation on the court's register that somebody speaks for. */
@Component
class Entrusting implements Eligibility {

    private final Organisations organisations;

    Entrusting(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Widget.Kind kind() {
        return Widget.Kind.ORGANISATION;
    }

    @Override
    public Optional<Obstacle> against(String organisation, String court, LocalDate day) {
        return organisations.entrustable(court).stream().anyMatch(o -> o.id().toString().equals(organisation))
                ? Optional.empty()
                : Optional.of(new Obstacle("not-entrustable", "这家组织不在本院的名册上，或者还没有登记联络员", "请选名册上有联络员的组织"));
    }
}
