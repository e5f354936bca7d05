package org.fengqiao.law;

import java.util.Map;
import java.util.Set;

/** Articles whose number has not been found to say, in the text in force, what it is cited for. */
final class Remembered {

    /** Art. 14 provides for filing online; that claims may be filed across regions, and the time that takes, it does not say. */
    private static final Map<Statute, Set<Integer>> NUMBERS = Map.of(Statute.FILING_REGISTRATION, Set.of(14));

    private Remembered() {}

    static boolean has(Article article) {
        return NUMBERS.getOrDefault(article.statute(), Set.of()).contains(article.number());
    }
}
