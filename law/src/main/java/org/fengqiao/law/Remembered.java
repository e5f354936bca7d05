package org.fengqiao.law;

import java.util.Map;
import java.util.Set;

/** Articles cited by number from memory: what they say is followed, but the number has not been checked against the text in force. */
final class Remembered {

    private static final Map<Statute, Set<Integer>> NUMBERS = Map.of(
            Statute.COURT_ORGANISATION, Set.of(26),
            Statute.CIVIL_CODE, Set.of(17),
            Statute.ELDERLY_RIGHTS, Set.of(2),
            Statute.CIVIL_PROCEDURE_LAW, Set.of(13, 22, 37, 62, 88, 89, 91, 122, 127, 151, 153, 160, 185, 206, 216, 249),
            Statute.MEDIATION_CONFIRMATION, Set.of(4, 5),
            Statute.FILING_REGISTRATION, Set.of(6, 7, 11, 14),
            Statute.LABOUR_ARBITRATION, Set.of(5));

    private Remembered() {}

    static boolean has(Article article) {
        return NUMBERS.getOrDefault(article.statute(), Set.of()).contains(article.number());
    }
}
