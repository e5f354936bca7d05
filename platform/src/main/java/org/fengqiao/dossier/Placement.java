package org.fengqiao.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a file goes: the dossier of a case's dispute, or a draft that is not yet a dispute. */
public sealed interface Placement {

    Folder folder();

    record InCase(UUID caseId, UUID disputeId, String court, Folder folder) implements Placement {

        public InCase(CaseFacts facts, Folder folder) {
            this(facts.caseId(), facts.disputeId(), facts.court(), folder);
        }
    }

    record InDraft(UUID draftId, Folder folder) implements Placement {}

    default @Nullable UUID disputeId() {
        return this instanceof InCase in ? in.disputeId() : null;
    }
}
