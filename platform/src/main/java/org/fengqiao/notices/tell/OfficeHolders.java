package org.fengqiao.notices.tell;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.identity.Holder;
import org.fengqiao.identity.Offices;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who holds an office in a court and by it sees the case: in the case's unit if anybody does there, otherwise for the whole court; or at any
 * court, for what belongs to no case. What is told names the sides, so nobody is told of a case of another unit. Kept for some seconds, since
 * every act asks.
 */
@Component
class OfficeHolders {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

    private final Offices offices;
    private final Map<Place, Kept> kept = new ConcurrentHashMap<>();

    OfficeHolders(Offices offices) {
        this.offices = offices;
    }

    private record Place(Office office, @Nullable String court, @Nullable String unit) {}

    private record Kept(List<UUID> people, long readAt) {}

    List<UUID> anywhere(Office office) {
        return of(office, null, null);
    }

    List<UUID> of(Office office, @Nullable String court, @Nullable String unit) {
        var place = new Place(office, court, unit);
        var have = kept.get(place);
        if (have == null || System.nanoTime() - have.readAt() > KEPT_NANOS) {
            have = new Kept(read(place), System.nanoTime());
            kept.put(place, have);
        }
        return have.people();
    }

    private List<UUID> read(Place place) {
        var court = place.court();
        var holders = offices.holders(place.office(), court, null);
        if (court == null) {
            return people(holders);
        }
        var seeing = holders.stream().filter(holder -> holder.held().covers(court, place.unit())).toList();
        var inUnit = seeing.stream().filter(holder -> place.unit() != null && place.unit().equals(holder.held().unit())).toList();
        return people(inUnit.isEmpty() ? seeing : inUnit);
    }

    private static List<UUID> people(List<Holder> holders) {
        return holders.stream().map(Holder::person).distinct().toList();
    }
}
