package org.fengqiao.cases.powers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Scope;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.ProcedureContract;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tries everything.
 *
 * @param as the one capacity in which a case lets this person in; null for one who may not even know of it
 * @param standings what this person stands as in every case
 * @param offices what this person holds, wherever
 * @param identified whether an identity document has been verified
 */
record Role(String name, UUID person, @Nullable Capacity as, List<Standing> standings, List<OfficeHeld> offices, boolean identified) {

    static final String UNIT = "庭一";
    private static final String OTHER_UNIT = "庭二";
    private static final String ELSEWHERE = "浙0421";

    private Role(String name, UUID person, @Nullable Capacity as, List<Standing> standings, List<OfficeHeld> offices) {
        this(name, person, as, standings, offices, true);
    }

    /** Every standing, every office, a party whose identity nobody has verified, and those whom nothing gives a right: strangers, the recused, officials of other places. */
    static List<Role> all(List<String> courts) {
        var standings = Stream.of(Standing.values()).filter(s -> s != Standing.RECUSED).map(Role::standing);
        var offices = Stream.of(Office.values()).map(o -> office(o, courts));
        return Stream.of(standings, offices, Stream.of(headOfUnit(courts), unidentified()), outsiders(courts)).flatMap(s -> s).toList();
    }

    boolean isOutsider() {
        return as == null;
    }

    private static Role standing(Standing standing) {
        return new Role(standing.name(), ProcedureContract.person(standing), standing, List.of(standing), List.of());
    }

    private static Role office(Office office, List<String> courts) {
        return new Role(office.name(), ProcedureContract.person(office), office, List.of(), held(office, courts, null, Scope.COURT));
    }

    private static Role headOfUnit(List<String> courts) {
        return new Role("head of the unit", id(1), Office.TRIBUNAL_HEAD, List.of(), held(Office.TRIBUNAL_HEAD, courts, UNIT, Scope.UNIT));
    }

    private static Role unidentified() {
        return new Role("claimant without a document", id(7), Standing.CLAIMANT, List.of(Standing.CLAIMANT), List.of(), false);
    }

    private static Stream<Role> outsiders(List<String> courts) {
        return Stream.of(
                new Role("stranger", id(2), null, List.of(), List.of()),
                new Role("recused", id(3), null, List.of(Standing.RECUSED, Standing.RESPONSIBLE_JUDGE, Standing.MEDIATOR), everyOffice(courts, Scope.COURT)),
                new Role("official elsewhere", id(4), null, List.of(), everyOffice(List.of(ELSEWHERE), Scope.COURT)),
                new Role("official for own cases only", id(5), null, List.of(), everyOffice(courts, Scope.OWN)),
                new Role("head of another unit", id(6), null, List.of(), held(Office.TRIBUNAL_HEAD, courts, OTHER_UNIT, Scope.UNIT)));
    }

    private static List<OfficeHeld> everyOffice(List<String> courts, Scope scope) {
        return Stream.of(Office.values()).flatMap(o -> held(o, courts, null, scope).stream()).toList();
    }

    private static List<OfficeHeld> held(Office office, List<String> courts, @Nullable String unit, Scope scope) {
        return courts.stream().map(c -> new OfficeHeld(office, c, unit, scope)).toList();
    }

    private static UUID id(int n) {
        return new UUID(3, n);
    }
}
