package org.fengqiao.courts;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The courts, their units, and which court answers for which place. Answers from memory; a change shows within half a minute. */
@Service
public class Courts {

    private static final long KEPT_FOR = 30_000_000_000L;

    private final DirectoryStore store;
    private volatile @Nullable Kept kept;

    private record Kept(Directory directory, long readAt) {}

    Courts(DirectoryStore store) {
        this.store = store;
    }

    public Collection<Court> all() {
        return directory().courts().values();
    }

    /** The courts of the alliance served here, in the order people list them. */
    public List<Court> inAlliance() {
        return all().stream().filter(Court::alliance).toList();
    }

    public List<Alliance> alliances() {
        return directory().alliances();
    }

    public Optional<Court> find(String code) {
        return Optional.ofNullable(directory().courts().get(code));
    }

    public Court require(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("no court " + code));
    }

    public Optional<CourtUnit> unit(String code) {
        return Optional.ofNullable(directory().units().get(code));
    }

    /** What people call a court; the code itself where it is unknown. */
    public String nameOf(String code) {
        return find(code).map(Court::name).orElse(code);
    }

    /** What people call a unit; the code itself where it is unknown. */
    public String unitNameOf(String code) {
        return unit(code).map(CourtUnit::name).orElse(code);
    }

    /** The tribunal of a court in whose townships an address lies; none where the address does not tell, or names townships of several. */
    public Optional<CourtUnit> tribunalFor(String court, String address) {
        var found = find(court).map(Court::units).orElse(List.of()).stream().filter(unit -> unit.answersFor(address)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    public Collection<District> districts() {
        return directory().districts().values();
    }

    /** The basic court for a place, by the six-digit code of the district it lies in. */
    public Optional<Court> answeringFor(String district) {
        return Optional.ofNullable(directory().districts().get(district)).flatMap(d -> find(d.court()));
    }

    /** Forgets what is remembered, after a change. */
    void forget() {
        kept = null;
    }

    private Directory directory() {
        var now = System.nanoTime();
        var have = kept;
        if (have == null || now - have.readAt() > KEPT_FOR) {
            have = new Kept(store.read(), now);
            kept = have;
        }
        return have.directory();
    }
}
