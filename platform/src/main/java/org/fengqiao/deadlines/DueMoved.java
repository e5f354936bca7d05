package org.fengqiao.deadlines;

import java.util.Collection;
import java.util.UUID;

/** Who keeps what follows from the due dates of a case, and is told in the same transaction when some were reckoned anew. */
@FunctionalInterface
public interface DueMoved {

    void moved(Collection<UUID> cases);
}
