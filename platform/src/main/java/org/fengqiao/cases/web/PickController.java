package org.fengqiao.cases.web;

import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Offices;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judges to choose from in forms, each with the work in hand. */
@RestController
@RequestMapping(path = "/api/pick", produces = MediaType.APPLICATION_JSON_VALUE)
class PickController {

    private final Offices offices;
    private final JdbcClient database;

    PickController(Offices offices, JdbcClient database) {
        this.offices = offices;
        this.database = database;
    }

    /** Somebody to choose, with how many open cases they have. */
    record Choice(UUID id, String name, @Nullable String unit, int open) {}

    @GetMapping("/judges")
    @Transactional(readOnly = true)
    public List<Choice> judges(@RequestParam String court, @RequestParam(required = false) @Nullable String q) {
        CurrentViewer.require();
        return offices.holders(Office.JUDGE, court, null).stream()
                .filter(h -> q == null || h.name().contains(q))
                .map(h -> new Choice(h.person(), h.name(), h.held().unit(), open(h.person())))
                .toList();
    }

    private int open(UUID person) {
        return database.sql("select count(*) from cases where owner_id = ? and not final")
                .param(person)
                .query(Integer.class)
                .single();
    }
}
