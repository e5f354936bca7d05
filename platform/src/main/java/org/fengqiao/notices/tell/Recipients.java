package org.fengqiao.notices.tell;

import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.Holder;
import org.fengqiao.identity.Offices;
import org.fengqiao.notices.tell.Teller.About;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in a capacity now: those who stand so in the case, or hold the office in its court and, where it has one, its unit. */
@Component
class Recipients {

    private final JdbcClient database;
    private final Offices offices;

    Recipients(JdbcClient database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    List<UUID> of(About about, String capacity) {
        return switch (Capacity.named(capacity)) {
            case Standing standing -> standing(about, standing);
            case Office office -> office(about, office);
            case Clock _ -> List.of();
        };
    }

    private List<UUID> standing(About about, Standing standing) {
        return database.sql(
                        """
                        select distinct person_id from standing s
                        where case_id = ? and standing = ? and (until is null or until > now())
                          and not exists (select from standing r where r.case_id = s.case_id and r.person_id = s.person_id
                                          and r.standing = 'RECUSED')""")
                .params(about.caseId(), standing.name())
                .query(UUID.class)
                .list();
    }

    private List<UUID> office(About about, Office office) {
        var inUnit = about.unit() == null ? List.<Holder>of() : offices.holders(office, about.court(), about.unit());
        var holders = inUnit.isEmpty() ? offices.holders(office, about.court(), null) : inUnit;
        return holders.stream().map(Holder::person).distinct().toList();
    }
}
