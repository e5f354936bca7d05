package org.fengqiao.cases.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.store.StoredCase;
import org.jspecify.annotations.Nullable;

/** What effects change of the case row itself, gathered while they are carried out. */
final class Change {

    private final Map<String, LocalDate> running;
    private @Nullable String number;
    private @Nullable UUID owner;
    private @Nullable String unit;

    Change(StoredCase stored) {
        running = new HashMap<>(stored.running());
        number = stored.number();
        owner = stored.owner();
        unit = stored.unit();
    }

    void runs(String period, LocalDate due) {
        running.put(period, due);
    }

    void ends(String period) {
        running.remove(period);
    }

    void takes(String number) {
        this.number = number;
    }

    void owner(@Nullable UUID person) {
        owner = person;
    }

    void unit(String code) {
        unit = code;
    }

    @Nullable String number() {
        return number;
    }

    @Nullable UUID owner() {
        return owner;
    }

    @Nullable String unit() {
        return unit;
    }

    /** The earliest due date of what still runs. */
    @Nullable LocalDate due() {
        return running.values().stream().min(LocalDate::compareTo).orElse(null);
    }
}
