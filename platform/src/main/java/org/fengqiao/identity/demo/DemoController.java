package org.fengqiao.identity.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.security.Doors;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SignInLog;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in as one of the invented people without a password. */
@RestController
@RequestMapping(path = "/api/demo", produces = "application/json")
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoController {

    private final People people;
    private final Doors doors;
    private final SignInLog log;

    DemoController(People people, Doors doors, SignInLog log) {
        this.people = people;
        this.doors = doors;
        this.log = log;
    }

    record Face(UUID id, String name, String role, @Nullable String court, String hint) {}

    record Group(String group, List<Face> people) {}

    record Choice(UUID person) {}

    @GetMapping("/people")
    List<Group> people() {
        Map<String, List<Face>> groups = new LinkedHashMap<>();
        List.of("市民", "单位", "律师", "窗口与基层", "合作组织", "调解员", "诉调对接", "立案", "审判", "院庭长", "系统管理").forEach(g -> groups.put(g, new ArrayList<>()));
        for (var row : Roster.read("people.csv")) {
            var role = row.getOrDefault("role", "");
            var court = row.getOrDefault("court", "");
            if (!row.getOrDefault("hint", "").isEmpty()) {
                groups.computeIfAbsent(row.getOrDefault("group", ""), _ -> new ArrayList<>())
                        .add(new Face(
                                DemoPeople.id(row.getOrDefault("key", "")), row.getOrDefault("name", ""), role, court.isEmpty() ? null : court, row.getOrDefault("hint", "")));
            }
        }
        return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    }

    @PostMapping("/sign-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@RequestBody Choice choice, HttpServletRequest request, HttpServletResponse response) {
        var person = people.find(choice.person()).filter(Person::demo).orElseThrow(() -> Problem.notFound("这个演示人物"));
        doors.open(person.id(), false, request, response);
        log.write(person.id(), SignInLog.How.DEMO, SignInLog.Result.OK, From.request(request));
    }
}
