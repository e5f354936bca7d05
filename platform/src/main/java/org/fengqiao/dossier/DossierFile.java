package org.fengqiao.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a dossier. Its content never changes.
 *
 * @param pages pages of a document, 1 for an image, 0 where it has none
 * @param size in bytes
 * @param scan what the malware scanner said: {@code CLEAN} or {@code NOT_SCANNED}
 */
public record DossierFile(
        UUID id,
        @Nullable UUID disputeId,
        @Nullable UUID caseId,
        @Nullable String court,
        @Nullable UUID draftId,
        Folder folder,
        int order,
        String name,
        FileType type,
        int pages,
        long size,
        String sha256,
        String sm3,
        String scan,
        UUID by,
        Instant at) {}
