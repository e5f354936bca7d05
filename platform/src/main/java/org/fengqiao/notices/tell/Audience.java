package org.fengqiao.notices.tell;

import java.util.UUID;
import org.fengqiao.procedure.Capacity;

/** Who is told. */
sealed interface Audience {

    /** Everybody in a capacity: those who stand so in the case, or hold the office in its court. */
    record InCapacity(Capacity capacity) implements Audience {

        static InCapacity named(String capacity) {
            return new InCapacity(Capacity.named(capacity));
        }
    }

    record OnePerson(UUID person) implements Audience {}
}
