package org.fengqiao.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.procedure.Widget;

/**
 * A register that knows who may be chosen in an act. The pipeline asks it about every person an act names in a field of its kind, in the
 * act's own transaction; a module that keeps such a register declares one as a bean.
 */
public interface Eligibility {

    /** The kind of field whose persons it knows. */
    Widget.Kind kind();

    /** What stands against choosing this person at a court on a day; empty where nothing does. */
    Optional<Obstacle> against(UUID person, String court, LocalDate day);

    /**
     * Why somebody cannot be chosen.
     *
     * @param code stable name, last segment of the problem type
     * @param why in Chinese
     * @param instead what to do instead, in Chinese
     */
    record Obstacle(String code, String why, String instead) {}
}
