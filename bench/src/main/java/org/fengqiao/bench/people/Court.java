package org.fengqiao.bench.people;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** The demo people of one court who work on its cases, each with a session of their own. */
public record Court(
        String code, Person clerk, Person mediator, String mediatorId, Person filingJudge, Person judge, String judgeId, Person head) {

    public static Court open(String site, JsonNode people, String code, String name) throws IOException, InterruptedException {
        var mediator = id(people, name + "法院特邀调解员（人民调解）");
        var judge = id(people, name + "法院民事审判庭法官");
        return new Court(
                code,
                Person.signedIn(site, id(people, name + "法院诉调对接员")),
                Person.signedIn(site, mediator), mediator,
                Person.signedIn(site, id(people, name + "法院立案法官")),
                Person.signedIn(site, judge), judge,
                Person.signedIn(site, id(people, name + "法院院长")));
    }

    public static String id(JsonNode people, String role) {
        for (var group : people) {
            for (var person : group.get("people")) if (person.get("role").asString().equals(role)) return person.get("id").asString();
        }
        throw new IllegalStateException("no demo person: " + role);
    }
}
