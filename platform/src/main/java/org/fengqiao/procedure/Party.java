package org.fengqiao.procedure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side of the case as its procedure sees it.
 *
 * @param person the registered person behind the party, null while nobody has verified to be it
 * @param district six-digit administrative code of the domicile, null where unknown
 */
public record Party(UUID id, String name, Kind kind, Standing standing, @Nullable UUID person, @Nullable String district) {

    /** Natural person, legal person, or organisation without legal personality. */
    public enum Kind {
        NATURAL("自然人"),
        LEGAL("法人"),
        ORGANISATION("非法人组织");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
