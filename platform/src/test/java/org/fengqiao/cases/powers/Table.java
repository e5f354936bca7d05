package org.fengqiao.cases.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Outcome;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Roads;
import org.fengqiao.procedure.Rule;

/** What the table of a procedure, asked directly, says of one case: the measure for what the platform answers over HTTP. */
final class Table<S extends Enum<S> & CaseState, P, A extends Act> {

    private static final int DAYS_LEFT = 5;

    private final Procedure<S, P, A> procedure;
    private final Roads<S, P, A> roads;

    /** @param procedure the very one the platform runs; the roads may go by one with sample figures */
    Table(Procedure<S, P, A> procedure, Roads<S, P, A> roads) {
        this.procedure = procedure;
        this.roads = roads;
    }

    Procedure<S, P, A> procedure() {
        return procedure;
    }

    /** Cases of every state; whatever period runs in them has days left. */
    Map<S, List<Matter<S, P>>> cases(int each) {
        var cases = new HashMap<S, List<Matter<S, P>>>();
        roads.everywhere(each).forEach((state, some) -> cases.put(state, some.stream().map(Table::withDaysLeft).toList()));
        return cases;
    }

    List<String> acts() {
        return procedure.rules().all().stream().map(Rule::id).toList();
    }

    /** Those who have some act to do in this procedure. */
    List<Role> actors(List<Role> roles) {
        return roles.stream().filter(role -> procedure.rules().all().stream().anyMatch(rule -> !role.isOutsider() && rule.by().contains(role.as()))).toList();
    }

    Set<String> open(Matter<S, P> matter, Role role) {
        var ids = new TreeSet<String>();
        procedure.rules().open(matter, moment(matter, role)).forEach(r -> ids.add(r.id()));
        return ids;
    }

    Act sample(String act, Matter<S, P> matter) {
        return roads.sample(act, matter, new Random(act.hashCode()));
    }

    Outcome<S, P> attempt(Matter<S, P> matter, Act act, Role role) {
        return procedure.attempt(matter, act, moment(matter, role));
    }

    private static Moment moment(Matter<?, ?> matter, Role role) {
        var party = role.standings().stream().flatMap(s -> matter.parties(s).stream()).map(Party::id).findFirst().orElse(null);
        return new Moment(Instant.now(), new Actor(role.person(), role.name(), role.as(), party, true, role.identified(), null));
    }

    private static <S, P> Matter<S, P> withDaysLeft(Matter<S, P> m) {
        var running = new HashMap<String, LocalDate>();
        m.running().keySet().forEach(rule -> running.put(rule, LocalDate.now(Moment.ZONE).plusDays(DAYS_LEFT)));
        return new Matter<>(m.id(), m.court(), m.state(), m.particulars(), m.cause(), m.parties(), Map.copyOf(running), m.origin());
    }
}
