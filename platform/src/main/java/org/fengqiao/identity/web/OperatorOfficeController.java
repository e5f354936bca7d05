package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.courts.CourtUnit;
import org.fengqiao.courts.Courts;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Holder;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Scope;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators give and end offices. */
@RestController
@RequestMapping(path = "/api/operator", produces = "application/json")
class OperatorOfficeController {

    private final Offices offices;
    private final People people;
    private final Courts courts;
    private final Clock clock;

    OperatorOfficeController(Offices offices, People people, Courts courts, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.courts = courts;
        this.clock = clock;
    }

    record RoleRow(Office office, String label) {}

    record ScopeRow(Scope scope, String label) {}

    record Vocabulary(List<RoleRow> offices, List<ScopeRow> scopes) {}

    record Grant(
            @NotNull(message = "请选择人员") UUID person,
            @NotNull(message = "请选择职务") Office office,
            @NotBlank(message = "请选择法院") String court,
            @Nullable String unit,
            @NotNull(message = "请选择数据范围") Scope scope,
            @Nullable UUID organisation,
            @NotNull(message = "请填写起始日期") LocalDate from,
            @Nullable LocalDate until) {}

    /** @param lastDay last day of the term; today where left out */
    record End(@Nullable LocalDate lastDay) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping("/roles")
    Vocabulary vocabulary() {
        return new Vocabulary(
                Arrays.stream(Office.values()).map(o -> new RoleRow(o, o.label())).toList(),
                Arrays.stream(Scope.values()).map(s -> new ScopeRow(s, s.label())).toList());
    }

    @GetMapping("/offices")
    List<Holder> holders(@RequestParam Office office, @RequestParam String court, @RequestParam @Nullable String unit) {
        return offices.holders(office, court, unit);
    }

    @PostMapping("/offices")
    @ResponseStatus(HttpStatus.CREATED)
    Offices.Term grant(@Valid @RequestBody Grant g) {
        people.find(g.person()).orElseThrow(() -> Problem.notFound("这个人"));
        var unit = g.unit();
        if (courts.find(g.court()).isEmpty() || (unit != null && courts.unit(unit).filter(u -> !u.closed()).map(CourtUnit::court).filter(g.court()::equals).isEmpty())) {
            throw Problem.notFound("这个法院或部门");
        }
        if ((g.scope() == Scope.UNIT && unit == null) || before(g.until(), g.from())) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "identity/term", "请检查任期和范围", "本庭范围要选部门；任期结束不能早于开始");
        }
        var term = new Offices.Term(
                UUID.randomUUID(), g.person(), new OfficeHeld(g.office(), g.court(), unit, g.scope(), g.organisation()), g.from(), g.until());
        offices.grant(term, CurrentViewer.require().person());
        return term;
    }

    @PostMapping("/offices/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, @RequestBody End wish) {
        var day = wish.lastDay();
        if (offices.term(id).filter(OperatorOfficeController::runsThePlatform).isPresent()) {
            keepAnOperator(offices.term(id).orElseThrow().person());
        }
        if (!offices.end(id, day == null ? LocalDate.now(clock) : day)) {
            throw Problem.notFound("这项任职");
        }
    }

    private static boolean runsThePlatform(Offices.Term term) {
        return term.held().office() == Office.OPERATOR;
    }

    /** Somebody must be left who can give the office again. */
    private void keepAnOperator(UUID leaving) {
        if (CurrentViewer.require().person().equals(leaving)) {
            throw new Problem(HttpStatus.CONFLICT, "identity/own-operator", "不能结束自己的系统管理员任职", "请由另一位系统管理员办理");
        }
        if (offices.holders(Office.OPERATOR, null, null).stream().allMatch(h -> h.person().equals(leaving))) {
            throw new Problem(HttpStatus.CONFLICT, "identity/last-operator", "这是最后一位系统管理员", "请先任命另一位系统管理员，再结束这项任职");
        }
    }

    private static boolean before(@Nullable LocalDate until, LocalDate from) {
        return until != null && until.isBefore(from);
    }
}
