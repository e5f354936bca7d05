package org.fengqiao.instruments.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.courts.Courts;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.procedure.Standing;
import org.springframework.stereotype.Component;

/** What every template may use: taken from the case, and kept with the draft so that it says the same for ever. */
@Component
public class Heading {

    private final Courts courts;

    Heading(Courts courts) {
        this.courts = courts;
    }

    /** The given data with the heading of the case; what is given wins. */
    public Map<String, Object> with(CaseFacts facts, Map<String, ?> given) {
        var data = new LinkedHashMap<String, Object>();
        data.put("court", courts.nameOf(facts.court()));
        put(data, "caseNumber", facts.number());
        data.put("caseTitle", facts.title());
        put(data, "cause", facts.cause() == null ? "纠纷" : facts.cause());
        data.put("claimants", names(facts, Standing.CLAIMANT));
        data.put("respondents", names(facts, Standing.RESPONDENT));
        data.put("everybody", facts.sides().stream().map(CaseFacts.Side::name).toList());
        put(data, "judge", facts.handlers().get(Standing.RESPONSIBLE_JUDGE));
        put(data, "clerk", facts.handlers().get(Standing.CLERK_OF_CASE));
        put(data, "mediator", facts.handlers().get(Standing.MEDIATOR));
        data.put(Composer.SIDES, facts.sides().stream().map(Heading::side).toList());
        data.putAll(given);
        return data;
    }

    private static List<String> names(CaseFacts facts, Standing standing) {
        return facts.sides(standing).stream().map(CaseFacts.Side::name).toList();
    }

    private static Map<String, Object> side(CaseFacts.Side side) {
        var map = new LinkedHashMap<String, Object>();
        map.put("standing", side.standing().name());
        map.put("name", side.name());
        map.put("kind", side.kind().name());
        put(map, "idNumber", side.idNumber());
        put(map, "phone", side.phone());
        put(map, "address", side.address());
        return map;
    }

    private static void put(Map<String, Object> map, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
