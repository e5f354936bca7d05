package org.fengqiao.mediation.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A wish to mediate longer, and which sides have agreed so far; it takes effect when all have (在线调解规则 art. 24). */
public record ExtensionRequest(LocalDate until, String reason, Set<UUID> agreed) {

    public ExtensionRequest {
        agreed = Set.copyOf(agreed);
    }

    ExtensionRequest agreedBy(UUID party) {
        var all = new HashSet<>(agreed);
        all.add(party);
        return new ExtensionRequest(until, reason, all);
    }
}
