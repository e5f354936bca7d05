package org.fengqiao.courts.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fengqiao.courts.Alliance;
import org.fengqiao.courts.Court;
import org.fengqiao.courts.CourtUnit;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.District;
import org.fengqiao.courts.OrganisationKind;
import org.fengqiao.courts.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/courts", produces = "application/json")
class CourtsController {

    private final Courts courts;
    private final Organisations organisations;

    CourtsController(Courts courts, Organisations organisations) {
        this.courts = courts;
        this.organisations = organisations;
    }

    record Unit(String code, String name, boolean tribunal, boolean lead, List<String> townships) {}

    record CourtRow(String code, String name, String level, boolean alliance, List<Unit> units) {}

    record OrganisationRow(UUID id, String name, OrganisationKind kind, String kindLabel, String speciality, List<String> courts) {}

    /** The courts of the alliance; every court known with {@code all=true}. */
    @GetMapping
    List<CourtRow> list(@RequestParam(defaultValue = "false") boolean all) {
        return (all ? courts.all() : courts.inAlliance()).stream().map(CourtsController::row).toList();
    }

    @GetMapping("/alliances")
    List<Alliance> alliances() {
        return courts.alliances();
    }

    @GetMapping("/districts")
    Collection<District> districts() {
        return courts.districts();
    }

    @GetMapping("/organisations")
    List<OrganisationRow> organisations(@RequestParam @Nullable String court, @RequestParam @Nullable OrganisationKind kind) {
        return organisations.list(court, kind).stream()
                .map(o -> new OrganisationRow(o.id(), o.name(), o.kind(), o.kind().label(), o.speciality(), o.courts()))
                .toList();
    }

    /** The organisations a court may entrust a dispute to, for choosing one. */
    @GetMapping("/entrustable")
    List<OrganisationRow> entrustable(@RequestParam String court) {
        return organisations.entrustable(court).stream()
                .map(o -> new OrganisationRow(o.id(), o.name(), o.kind(), o.kind().label(), o.speciality(), o.courts()))
                .toList();
    }

    private static CourtRow row(Court court) {
        var units = court.units().stream()
                .map(u -> new Unit(u.code(), u.name(), u.kind() == CourtUnit.Kind.TRIBUNAL, u.lead(), u.townships()))
                .toList();
        return new CourtRow(court.code(), court.name(), court.level().label(), court.alliance(), units);
    }
}
