package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.session.Sessions;
import org.fengqiao.identity.signin.Credentials;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators look after people and their accounts. */
@RestController
@RequestMapping(path = "/api/operator/people", produces = "application/json")
class OperatorPeopleController {

    private final OperatorPeople rows;
    private final People people;
    private final Offices offices;
    private final Credentials credentials;
    private final Sessions sessions;

    OperatorPeopleController(OperatorPeople rows, People people, Offices offices, Credentials credentials, Sessions sessions) {
        this.rows = rows;
        this.people = people;
        this.offices = offices;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    record Card(Person person, Credentials.@Nullable Standing account, List<Offices.Term> terms, List<SessionRow> sessions) {}

    record NewOfficial(
            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名太长") String name,
            @Pattern(regexp = SelfServiceController.PHONE, message = SelfServiceController.PHONE_WRONG) @Nullable String phone,
            @NotBlank(message = "请填写登录名") @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}", message = "登录名用字母、数字，3 到 40 个字符") String login) {}

    /** @param password to be told to the person and used once */
    record OneTime(UUID person, String password) {}

    record Disabled(boolean disabled) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping
    Page<OperatorPeople.Row> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String court,
            @RequestParam @Nullable String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var asked = new Page.Request(page, size);
        return Page.of(rows.page(q, court, "name,desc".equals(sort), asked.offset(), asked.size()), asked, rows.count(q, court, asked.counted()));
    }

    @GetMapping("/{id}")
    Card card(@PathVariable UUID id, HttpServletRequest request) {
        return new Card(known(id), credentials.standing(id).orElse(null), offices.termsOf(id), SessionRow.of(sessions, id, request));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OneTime enter(@Valid @RequestBody NewOfficial wish) {
        var id = UUID.randomUUID();
        people.enter(new NewPerson(id, PersonKind.NATURAL, wish.name(), null, wish.phone(), RealNameLevel.DOCUMENT, false, false));
        return new OneTime(id, credentials.open(id, wish.login()).orElseThrow(OperatorPeopleController::taken));
    }

    @PostMapping("/{id}/account")
    OneTime openAccount(@PathVariable UUID id, @RequestParam @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}") String login) {
        return new OneTime(known(id).id(), credentials.open(id, login).orElseThrow(OperatorPeopleController::taken));
    }

    /** A new password to be used once; also lifts a lock and ends every session. */
    @PostMapping("/{id}/password-reset")
    OneTime reset(@PathVariable UUID id) {
        var password = credentials.reset(known(id).id()).orElseThrow(() -> Problem.notFound("这个账号"));
        sessions.endAll(id, null);
        return new OneTime(id, password);
    }

    @PutMapping("/{id}/disabled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable UUID id, @RequestBody Disabled wish) {
        if (wish.disabled() && id.equals(CurrentViewer.require().person())) {
            throw new Problem(HttpStatus.CONFLICT, "identity/self", "不能停用自己", "请由另一位系统管理员办理");
        }
        credentials.disable(known(id).id(), wish.disabled());
        if (wish.disabled()) {
            sessions.endAll(id, null);
        }
    }

    @DeleteMapping("/{id}/sessions/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable UUID id, @PathVariable String session) {
        if (!sessions.end(id, session)) {
            throw Problem.notFound("这个会话");
        }
    }

    private Person known(UUID id) {
        return people.find(id).orElseThrow(() -> Problem.notFound("这个人"));
    }

    private static Problem taken() {
        return new Problem(HttpStatus.CONFLICT, "identity/login-taken", "登录名已被使用", "请换一个登录名，或检查此人是否已有账号");
    }
}
