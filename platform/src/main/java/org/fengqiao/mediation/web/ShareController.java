package org.fengqiao.mediation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.courts.OrganisationKind;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.mediation.MediationRequest;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many of this year's disputes organisations mediate, for those who answer for a court. */
@RestController
class ShareController {

    private final JdbcClient database;
    private final InstantSource clock;

    ShareController(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param settled of those counted, how many ended in an agreement in force */
    record Part(UUID organisation, String name, String kindLabel, int count, int settled) {}

    /**
     * @param since the first day counted
     * @param all disputes brought to mediation since then at the courts the viewer answers for
     */
    record Share(LocalDate since, int all, List<Part> parts) {}

    @GetMapping(path = "/api/mediation/shares", produces = "application/json")
    @Transactional(readOnly = true)
    public Share share() {
        var viewer = CurrentViewer.require();
        if (viewer.courtsSeen().isEmpty()) {
            throw new OfficeRequired(Office.PRESIDENT);
        }
        var since = clock.instant().atZone(Moment.ZONE).toLocalDate().withDayOfYear(1);
        var courts = viewer.courtsSeen().toArray(String[]::new);
        var from = since.atStartOfDay(Moment.ZONE).toOffsetDateTime();
        int all = database.sql("select count(*) from cases where court_code = any (:courts) and procedure = :procedure and opened_at >= :from")
                .param("courts", courts).param("procedure", MediationRequest.PROCEDURE).param("from", from)
                .query(Integer.class).single();
        var parts = database.sql("""
                        select o.id, o.name, o.kind, count(*), count(*) filter (where c.state in ('SETTLED', 'CONFIRMATION_SOUGHT'))
                        from cases c join organisation o on o.id::text = c.particulars -> 'mandate' ->> 'organisation'
                        where c.court_code = any (:courts) and c.procedure = :procedure and c.opened_at >= :from
                          and c.particulars -> 'mandate' ->> 'organisation' is not null
                        group by o.id order by 4 desc, o.name""")
                .param("courts", courts).param("procedure", MediationRequest.PROCEDURE).param("from", from)
                .query((r, _) -> new Part(
                        r.getObject(1, UUID.class), r.getString(2), OrganisationKind.valueOf(r.getString(3)).label(), r.getInt(4), r.getInt(5)))
                .list();
        return new Share(since, all, parts);
    }
}
