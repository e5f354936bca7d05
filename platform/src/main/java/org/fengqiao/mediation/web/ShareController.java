package org.fengqiao.mediation.web;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String PARTS =
            """
            select o.id, o.name, o.kind, count(*), count(*) filter (where c.state <> 'ENTRUSTED'),
                   count(*) filter (where c.state in ('SETTLED', 'CONFIRMATION_SOUGHT'))
            from cases c join organisation o on o.id::text = c.particulars -> 'mandate' ->> 'organisation'
            where c.procedure = :procedure and c.opened_at >= :from and %s
            group by o.id order by 4 desc, o.name""";

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

    private record Row(OrganisationKind kind, Part part) {}

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
        var parameters = Map.of(
                "courts", viewer.courtsSeen().toArray(String[]::new), "units", viewer.unitsSeen().toArray(String[]::new),
                "around", viewer.courtsLookedInto().toArray(String[]::new), "procedure", MediationRequest.PROCEDURE, "from", since.atStartOfDay(Moment.ZONE).toOffsetDateTime());
        int all = database.sql("select cases_opened(:procedure, :from)").params(parameters).query(Integer.class).single();
        var place = viewer.unitsSeen().isEmpty()
                ? "c.court_code = any (:courts)"
                : "c.court_code = any (:around) and (c.court_code = any (:courts) or c.unit_code = any (:units))";
        var rows = database.sql(PARTS.formatted(place)).params(parameters).query(ShareController::row).list();
        int partners = rows.stream().filter(row -> row.kind() == OrganisationKind.PARTNER).mapToInt(row -> row.part().takenOn()).sum();
        return new Share(since, all, partners, rows.stream().map(Row::part).toList());
    }

    private static Row row(ResultSet r, int n) throws SQLException {
        var kind = OrganisationKind.valueOf(r.getString(3));
        return new Row(kind, new Part(r.getObject(1, UUID.class), r.getString(2), kind.label(), r.getInt(4), r.getInt(5), r.getInt(6)));
    }
}
