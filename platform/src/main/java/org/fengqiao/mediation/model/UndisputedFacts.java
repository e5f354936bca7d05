package org.fengqiao.mediation.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Facts no side disputes (无争议事实), and which sides have confirmed them in writing (在线调解规则 art. 22). */
public record UndisputedFacts(List<String> facts, Set<UUID> confirmed) {

    public UndisputedFacts {
        facts = List.copyOf(facts);
        confirmed = Set.copyOf(confirmed);
    }

    UndisputedFacts confirmedBy(UUID party) {
        var all = new HashSet<>(confirmed);
        all.add(party);
        return new UndisputedFacts(facts, all);
    }
}
