package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.cases.Eligibility;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Widget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation appoints only mediators of its own who are on the register. */
@Component
class OwnMediators implements Eligibility {

    private final OnRegister register;
    private final JdbcClient database;

    OwnMediators(OnRegister register, JdbcClient database) {
        this.register = register;
        this.database = database;
    }

    @Override
    public Widget.Kind kind() {
        return Widget.Kind.OWN_MEDIATOR;
    }

    @Override
    public Optional<Obstacle> against(String person, String court, LocalDate day) {
        return belongs(UUID.fromString(person), court)
                ? register.against(person, court, day)
                : Optional.of(new Obstacle("not-of-organisation", "这位调解员不是贵组织的", "请从本组织在册的调解员中选一位"));
    }

    private boolean belongs(UUID mediator, String court) {
        return database.sql("select organisation_has(?, ?, ?)").params(CurrentViewer.require().person(), mediator, court).query(Boolean.class).single();
    }
}
