package org.fengqiao.identity;

import java.util.Optional;
import java.util.UUID;

/** What a leave to act rests on. Answered by the module that owns cases, in the name of whoever is asking. */
public interface LeaveGrounds {

    /** Whether somebody is a side of a dispute that the asker may know of. */
    boolean isSide(UUID dispute, UUID person);

    /** A file among the signed papers (委托手续) of a dispute that the asker may see. */
    Optional<Paper> paper(UUID file);

    /**
     * A signed paper.
     *
     * @param court the court at which it was handed in
     */
    record Paper(UUID dispute, UUID caseId, String court) {}
}
