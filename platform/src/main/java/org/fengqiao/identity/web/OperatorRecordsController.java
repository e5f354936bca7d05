package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.fengqiao.api.Page;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.oauth.Machines;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SignInLog;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators read the sign-in log and register machines. */
@RestController
@RequestMapping(path = "/api/operator", produces = "application/json")
class OperatorRecordsController {

    private final SignInLog log;
    private final Machines machines;

    OperatorRecordsController(SignInLog log, Machines machines) {
        this.log = log;
        this.machines = machines;
    }

    /** @param device kind of device and browser, as far as it names itself */
    record LogRow(SignInLog.Line line, String howLabel, String resultLabel, String device) {}

    record NewMachine(@NotBlank(message = "请填写标识") String clientId, @NotBlank(message = "请填写名称") String name) {}

    /** @param secret told once */
    record Machine(String clientId, UUID person, String secret) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    /** Newest first, or oldest first with {@code sort=at,asc}. */
    @GetMapping("/sign-in-log")
    Page<LogRow> signIns(
            @RequestParam @Nullable UUID person, @RequestParam @Nullable String q, @RequestParam SignInLog.@Nullable Result result,
            @RequestParam @Nullable String sort,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        var asked = new Page.Request(page, size);
        var which = new SignInLog.Which(person, q == null || q.isBlank() ? null : q.strip(), result);
        var lines = log.read(which, "at,asc".equals(sort), asked.offset(), asked.size()).stream()
                .map(line -> new LogRow(line, line.how().label(), line.result().label(), new From(line.ip(), line.agent()).kind()))
                .toList();
        return Page.of(lines, asked, log.count(which, asked.counted()));
    }

    @PostMapping("/machines")
    @ResponseStatus(HttpStatus.CREATED)
    Machine register(@Valid @RequestBody NewMachine m) {
        var secret = machines.register(m.clientId(), m.name())
                .orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "identity/client", "标识不能用", "标识要用小写字母、数字和连字符，且不能与已有的相同"));
        return new Machine(m.clientId(), Machines.person(m.clientId()), secret);
    }
}
