package org.fengqiao.courts;

import java.util.List;

/**
 * A division or tribunal of a court (庭、人民法庭).
 *
 * @param code unique among all courts
 * @param lead whether it speaks for its court in the alliance (牵头法庭)
 * @param closed whether it was closed: no longer offered, though its cases stay
 * @param townships the towns and streets a tribunal answers for, as addresses name them
 */
public record CourtUnit(String code, String court, String name, Kind kind, boolean lead, boolean closed, List<String> townships) {

    /** Whether an address lies in one of its townships. */
    boolean answersFor(String address) {
        return kind == Kind.TRIBUNAL && !closed && townships.stream().anyMatch(address::contains);
    }

    /** A division sits at the seat of the court; a tribunal sits in a township and hears cases in the court's name. */
    public enum Kind {
        DIVISION,
        TRIBUNAL
    }
}
