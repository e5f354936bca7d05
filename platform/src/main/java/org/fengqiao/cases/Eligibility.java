package org.fengqiao.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.procedure.Widget;

/**
 * A register that knows who or what may be chosen in an act. The pipeline asks it about everything an act names in a field of its kind, in the
 * act's own transaction; a module that keeps such a register declares one as a bean.
 */
public interface Eligibility {

    /** The kind of field it answers for. */
    Widget.Kind kind();

    /**
     * What stands against a choice at a court on a day; empty where nothing does.
     *
     * @param chosen id or code, as the act names it
     */
    Optional<Obstacle> against(String chosen, String court, LocalDate day);

    /**
     * Why somebody or something cannot be chosen.
     *
     * @param code stable name, last segment of the problem type
     * @param why in Chinese
     * @param instead what to do instead, in Chinese
     */
    record Obstacle(String code, String why, String instead) {}
}
