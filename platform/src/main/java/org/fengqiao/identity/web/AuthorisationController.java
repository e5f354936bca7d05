package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.Authorisation;
import org.fengqiao.identity.Authorisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.LeaveGrounds.Paper;
import org.fengqiao.identity.Lawyers;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may act for whom: given by oneself, or recorded at an intake desk that has seen the paper. */
@RestController
@RequestMapping(path = "/api/authorisations", produces = "application/json")
class AuthorisationController {

    private final Authorisations authorisations;
    private final People people;
    private final Lawyers lawyers;
    private final DeskRecords desk;
    private final Clock clock;

    AuthorisationController(Authorisations authorisations, People people, Lawyers lawyers, DeskRecords desk, Clock clock) {
        this.authorisations = authorisations;
        this.people = people;
        this.lawyers = lawyers;
        this.desk = desk;
        this.clock = clock;
    }

    record Row(
            UUID id,
            UUID principal,
            String principalName,
            UUID agent,
            String agentName,
            Authorisation.Relation relation,
            String relationLabel,
            @Nullable UUID dispute,
            boolean special,
            LocalDate from,
            @Nullable LocalDate until,
            boolean inForce) {}

    /**
     * @param principal who is acted for; oneself where left out, otherwise by the paper in {@code evidence}, for the dispute it lies in
     * @param special whether the agent may concede, waive or change claims and settle (特别授权)
     * @param agentName of who will act; name and phone number must belong together
     */
    record Wish(
            @Nullable UUID principal,
            @NotBlank(message = "请填写代办人的姓名") @Size(max = 60, message = "姓名太长") String agentName,
            @NotBlank(message = "请填写代办人的手机号") @Size(max = 30, message = "手机号太长") String agentPhone,
            @NotNull(message = "请选择关系") Authorisation.Relation relation,
            @Nullable UUID dispute,
            @Nullable Boolean special,
            @Nullable LocalDate until,
            @Nullable UUID evidence) {

        /** Whoever acts by law needs no special authority. */
        boolean mayDispose() {
            return Boolean.TRUE.equals(special) || relation == Authorisation.Relation.LEGAL_REPRESENTATIVE;
        }
    }

    @GetMapping
    List<Row> mine() {
        var all = authorisations.concerning(CurrentViewer.require().person());
        var names = people.names(all.stream().flatMap(a -> Stream.of(a.principal(), a.agent())).distinct().toList());
        return all.stream().map(a -> row(a, names)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Row record(@RequestHeader(name = Problem.KEY, required = false) @Nullable UUID key, @Valid @RequestBody Wish wish) {
        var viewer = CurrentViewer.require();
        var principal = wish.principal() == null ? viewer.person() : wish.principal();
        var paper = principal.equals(viewer.person()) ? null : desk.paper(viewer, principal, wish.evidence());
        var agent = agent(wish);
        if (paper != null) {
            DeskRecords.refuseOneself(viewer, agent);
        }
        var names = people.names(List.of(principal, agent));
        if (principal.equals(agent) || names.size() < 2) {
            throw Problem.notFound("代办人");
        }
        if (wish.relation() == Authorisation.Relation.LAWYER && lawyers.find(agent).isEmpty()) {
            throw new Problem(HttpStatus.CONFLICT, "identity/no-lawyer", "对方还没有核验律师执业证", names.get(agent) + "没有在本平台核验过律师执业证，不能以律师身份代理")
                    .instead("请律师先在“账号与安全”里核验执业证；不是律师的，请选其他关系");
        }
        var dispute = dispute(wish, principal, paper);
        var authorisation = new Authorisation(
                Problem.idOf(viewer.person(), key), principal, agent, wish.relation(), dispute, wish.mayDispose(), LocalDate.now(clock), wish.until(), wish.evidence(), viewer.person(), false);
        if (paper == null) {
            authorisations.record(authorisation);
        } else {
            authorisations.record(authorisation, paper);
        }
        return row(authorisations.find(authorisation.id()).filter(kept -> kept.agent().equals(agent)).orElseThrow(Problem::keyReused), names);
    }

    /** By either of the two, or by the desk's clerk who recorded it: that somebody holds an office somewhere gives no right over it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        var viewer = CurrentViewer.require();
        authorisations
                .find(id)
                .filter(a -> a.principal().equals(viewer.person()) || a.agent().equals(viewer.person()) || recorded(a, viewer))
                .orElseThrow(() -> Problem.notFound("这项委托"));
        authorisations.revoke(id);
    }

    private UUID agent(Wish wish) {
        return people.findByPhone(wish.agentName(), wish.agentPhone())
                .map(Person::id)
                .orElseThrow(() -> Problem.notFound("代办人").instead("请核对代办人的姓名和手机号，并请其先登录一次本平台"));
    }

    /** The one dispute it is for, where it is for one: a dispute the principal is a side of. */
    private @Nullable UUID dispute(Wish wish, UUID principal, @Nullable Paper paper) {
        if (paper != null) {
            return paper.dispute();
        }
        var dispute = wish.dispute();
        if (dispute != null && !desk.isSide(dispute, principal)) {
            throw Problem.notFound("这件纠纷");
        }
        return dispute;
    }

    private static boolean recorded(Authorisation a, Viewer viewer) {
        return a.recordedBy().equals(viewer.person()) && DeskRecords.isOpenTo(viewer);
    }

    private Row row(Authorisation a, Map<UUID, String> names) {
        var until = a.until();
        var today = LocalDate.now(clock);
        var inForce = !a.revoked() && !a.from().isAfter(today) && (until == null || !until.isBefore(today));
        return new Row(
                a.id(), a.principal(), names.getOrDefault(a.principal(), ""), a.agent(), names.getOrDefault(a.agent(), ""),
                a.relation(), a.relation().label(), a.dispute(), a.special(), a.from(), until, inForce);
    }
}
