package org.fengqiao.roster.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of a mediator.
 *
 * @param specialities fields or causes, in words that also stand in the catalogue of causes where possible
 * @param languages languages and dialects spoken
 */
public record Profile(
        @Nullable UUID organisation, LocalDate since, List<String> specialities, List<String> languages, String introduction) {

    public Profile {
        specialities = words(specialities);
        languages = words(languages);
        introduction = introduction.strip();
    }

    private static List<String> words(List<String> some) {
        return some.stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
    }
}
