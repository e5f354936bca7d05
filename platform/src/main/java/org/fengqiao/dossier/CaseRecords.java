package org.fengqiao.dossier;

import java.util.Optional;
import java.util.UUID;

/** Where papers learn about a case. Answered by the module that owns cases, in the name of whoever asks. */
public interface CaseRecords {

    /**
     * The case, or nothing where there is none or the asker may not know of it. A person who asks is noted as having read of it, so that the running
     * transaction it needs must not be read-only.
     */
    Optional<CaseFacts> find(UUID caseId);
}
