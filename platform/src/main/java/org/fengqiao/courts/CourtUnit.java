package org.fengqiao.courts;

/**
 * A division or tribunal of a court (庭、人民法庭).
 *
 * @param code unique among all courts
 * @param lead whether it speaks for its court in the alliance (牵头法庭)
 * @param closed whether it was closed: no longer offered, though its cases stay
 */
public record CourtUnit(String code, String court, String name, Kind kind, boolean lead, boolean closed) {

    /** A division sits at the seat of the court; a tribunal sits in a township and hears cases in the court's name. */
    public enum Kind {
        DIVISION,
        TRIBUNAL
    }
}
