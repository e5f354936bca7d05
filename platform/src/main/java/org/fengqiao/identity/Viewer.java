package org.fengqiao.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.procedure.Office;

/** Who is asking, with the offices held at this moment. */
public record Viewer(UUID person, String name, List<OfficeHeld> offices, RealNameLevel realNameLevel, boolean demo) {

    public boolean holds(Office office) {
        return offices.stream().anyMatch(held -> held.office() == office);
    }

    public boolean holds(Office office, String court) {
        return offices.stream().anyMatch(held -> held.office() == office && held.court().equals(court));
    }

    /** Whether one works at a court itself, see {@link Office#ofTheCourt()}. */
    public boolean worksAt(String court) {
        return offices.stream().anyMatch(held -> held.office().ofTheCourt() && held.court().equals(court));
    }

    /** Whether any office is held: a person of the courts or beside them, not only a citizen. */
    public boolean official() {
        return !offices.isEmpty();
    }

    /** Short codes of the courts all of whose cases may be seen. */
    public Set<String> courtsSeen() {
        return offices.stream().filter(held -> held.scope() == Scope.COURT).map(OfficeHeld::court).collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the units all of whose cases may be seen. */
    public Set<String> unitsSeen() {
        return offices.stream()
                .filter(held -> held.scope() == Scope.UNIT)
                .flatMap(held -> Stream.ofNullable(held.unit()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the courts some or all of whose cases may be seen by office. */
    public Set<String> courtsLookedInto() {
        return offices.stream().filter(held -> held.scope() != Scope.OWN).map(OfficeHeld::court).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses whoever does not hold the office. */
    public void require(Office office) {
        if (!holds(office)) {
            throw new OfficeRequired(office);
        }
    }
}
