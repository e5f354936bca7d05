package org.fengqiao.filing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to hand in for a cause, as the lists stand now. A case keeps the list it was opened with. */
@FunctionalInterface
public interface MaterialLists {

    /** The items for a cause, the general ones first, then those of the cause or of the nearest above it that has a list. */
    List<ChecklistItem> of(@Nullable String cause);
}
