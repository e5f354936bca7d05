package org.fengqiao.procedure;

import java.time.LocalDate;
import java.util.UUID;

/** An act of the clock by which a procedure learns that an instrument it has issued counts as served on a side (送达), so that what runs from receipt can begin. */
public interface ServedAct extends Act {

    /** The side it is served on. */
    UUID party();

    /** The day it counts as served. */
    LocalDate on();
}
