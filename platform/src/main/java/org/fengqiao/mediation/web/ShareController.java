package org.fengqiao.mediation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<Office> ANSWERING = Set.of(Office.PRESIDENT, Office.TRIBUNAL_HEAD, Office.MEDIATION_CLERK);
    private static final String ENTRUSTED =
            " from cases c join organisation o on o.id::text = c.particulars -> 'mandate' ->> 'organisation'";
    private static final String COUNTED =
            " c.procedure = :procedure and c.opened_at >= :from and (c.court_code = any (:courts) or c.unit_code = any (:units))";

    private final JdbcClient database;
    private final InstantSource clock;

    ShareController(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param takenOn of those entrusted, how many the organisation appointed a mediator for
     * @param settled how many of them ended in an agreement in force
     */
    record Part(UUID organisation, String name, String kindLabel, int count, int takenOn, int settled) {}

    /**
     * @param since the first day counted
     * @param partners taken on by organisations of the national scheme (总对总), which the indicator of the evaluation counts
     * @param all disputes brought to mediation since then at the courts the viewer answers for
     */
    record Share(LocalDate since, int all, int partners, List<Part> parts) {}

    @GetMapping(path = "/api/mediation/shares", produces = "application/json")
    @Transactional(readOnly = true)
    public Share share() {
        var viewer = CurrentViewer.require();
        if (ANSWERING.stream().noneMatch(viewer::holds)) {
            throw new OfficeRequired(Office.PRESIDENT);
        }
        var since = clock.instant().atZone(Moment.ZONE).toLocalDate().withDayOfYear(1);
        var courts = viewer.courtsSeen().toArray(String[]::new);
        var from = since.atStartOfDay(Moment.ZONE).toOffsetDateTime();
        var parameters = Map.of(
                "courts", courts, "units", viewer.unitsSeen().toArray(String[]::new), "procedure", MediationRequest.PROCEDURE, "from", from,
                "partner", OrganisationKind.PARTNER.name());
        int all = database.sql("select cases_opened(:procedure, :from)").params(parameters).query(Integer.class).single();
        int partners = database.sql("select count(*)" + ENTRUSTED + " where" + COUNTED + " and o.kind = :partner and c.state <> 'ENTRUSTED'")
                .params(parameters).query(Integer.class).single();
        var parts = database.sql("select o.id, o.name, o.kind, count(*), count(*) filter (where c.state <> 'ENTRUSTED'),"
                        + " count(*) filter (where c.state in ('SETTLED', 'CONFIRMATION_SOUGHT'))" + ENTRUSTED + " where" + COUNTED
                        + " group by o.id order by 4 desc, o.name")
                .params(parameters)
                .query((r, _) -> new Part(
                        r.getObject(1, UUID.class), r.getString(2), OrganisationKind.valueOf(r.getString(3)).label(), r.getInt(4), r.getInt(5), r.getInt(6)))
                .list();
        return new Share(since, all, partners, parts);
    }
}
