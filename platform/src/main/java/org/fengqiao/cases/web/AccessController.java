package org.fengqiao.cases.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.store.Visits;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.pipeline.EmergencyAccess;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.People;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Standing;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has read a case, and reading one in an emergency. */
@RestController
@RequestMapping(path = "/api/cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AccessController {

    private final EmergencyAccess emergency;
    private final JdbcClient database;
    private final Visits visits;
    private final People people;
    private final InstantSource clock;

    AccessController(EmergencyAccess emergency, JdbcClient database, Visits visits, People people, InstantSource clock) {
        this.visits = visits;
        this.emergency = emergency;
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /** A wish to read a case one has no standing in. */
    record Emergency(
            @NotBlank(message = "请写明理由") @Size(min = 10, max = 500, message = "理由请写 10 到 500 个字") String reason,
            @Min(value = 1, message = "至少 1 小时") @Max(value = 24, message = "最多 24 小时") int hours) {}

    /** Until when the case is open to the reader. */
    record Granted(Instant until) {}

    /** Somebody's readings of the case on one day. */
    record Reading(String name, String capacityLabel, LocalDate day, int times, Instant lastAt) {}

    @PostMapping("/break-glass")
    Granted open(@PathVariable UUID id, @Valid @RequestBody Emergency wish) {
        return new Granted(emergency.grant(
                CurrentViewer.require(), id, wish.reason(), Duration.ofHours(wish.hours()), clock.instant()));
    }

    @GetMapping("/readings")
    @Transactional
    public List<Reading> readings(@PathVariable UUID id) {
        var court = database.sql("select court_code from cases where id = ?").param(id).query(String.class).optional().orElseThrow(CaseProblem.NotFound::new);
        visits.note(id, court);
        record Row(UUID person, String capacity, LocalDate day, int times, Instant lastAt) {}
        var rows = database.sql(
                        "select person_id, capacity, day, times, last_at from reading where case_id = ? order by last_at desc limit 500")
                .param(id)
                .query((r, _) -> new Row(
                        r.getObject(1, UUID.class), r.getString(2), r.getObject(3, LocalDate.class), r.getInt(4),
                        r.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
        var names = people.names(rows.stream().map(Row::person).distinct().toList());
        return rows.stream()
                .map(r -> new Reading(names.getOrDefault(r.person(), ""), label(r.capacity()), r.day(), r.times(), r.lastAt()))
                .toList();
    }

    private static String label(String capacity) {
        return capacity.equals("NONE") ? Standing.EMERGENCY_READER.label() : Capacity.named(capacity).label();
    }
}
