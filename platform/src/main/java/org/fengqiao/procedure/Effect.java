package org.fengqiao.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an act besides the new state. The pipeline carries each out in the act's own transaction, or through
 * the outbox where it reaches outside.
 */
public sealed interface Effect {

    /** A period starts to run on a day; the day itself is not counted. */
    record StartPeriod(Period period, LocalDate from) implements Effect {}

    /** A running period ends because what it demanded was done. */
    record EndPeriod(Period period) implements Effect {}

    /** A running period is extended to a later day, with the reason and by whose consent. */
    record ExtendPeriod(Period period, LocalDate until, String reason) implements Effect {}

    /** The case takes the next statutory number of its type in its court and year. */
    record TakeNumber(String typeCode) implements Effect {}

    /** A person gains a standing in the case; for a side, the party is named. */
    record Grant(UUID person, Standing standing, @Nullable UUID party) implements Effect {}

    /** The case goes to a division or tribunal of its court, whose people have it from then on; named before the periods that start there. */
    record Allot(String unit) implements Effect {}

    /** Everybody who speaks for an organisation gains the standing of one entrusted with the case. */
    record Entrust(UUID organisation) implements Effect {}

    /** Whoever stands in the case for an organisation no longer does. */
    record Discharge() implements Effect {}

    /** A person loses a standing in the case. */
    record Revoke(UUID person, Standing standing) implements Effect {}

    /** Those in a capacity are told, in the app and by the channels they chose. */
    record Notify(Capacity whom, NoticeKind notice) implements Effect {}

    /**
     * An instrument is drawn up as a draft from typed data; files named by id under {@link #FILES} join its list of materials by their names. A number
     * under {@link #ROUND} says which of several notices of its kind it is, and comes back with the act upon its service.
     */
    record DrawUp(String instrument, Map<String, Object> data) implements Effect {
        public static final String FILES = "files";
        public static final String ROUND = "round";
    }

    /** The latest draft of this kind is approved, numbered, sealed, and served on the parties electronically. */
    record Issue(String instrument) implements Effect {}

    /** A fee is charged to a party, with how it was worked out. */
    record Charge(String kind, BigDecimal amount, List<FeeLine> lines, UUID payer) implements Effect {}

    /** Something is taken off a fee charged in this case, or said of it: a line of its ledger, which leaves the charge as it was. */
    record Credit(String kind, Why why, FeeLine line) implements Effect {

        /** What takes it off. */
        public enum Why {
            /** Reduction or exemption. */
            RELIEF,
            /** Nothing is taken off; only the time moves. */
            DEFERRAL,
            PAYMENT
        }
    }

    /**
     * A linked case is opened in the same lineage.
     *
     * @param parties which of this case's parties it takes over, with their standing there; all of them when empty
     */
    record OpenCase(String procedure, String court, Object particulars, Map<UUID, Standing> parties) implements Effect {}

    /**
     * The case this one was opened from, or those opened from it, learn of it: the clock does an act there.
     *
     * @param act id of the act in the table of that procedure
     * @param content the act, or any record that reads as it
     */
    record Tell(Linked linked, String procedure, String act, Record content) implements Effect {}

    /** Where a linked case stands in the lineage. */
    enum Linked {
        ORIGIN,
        DERIVED
    }

    /** One line of a fee: what, how much, by which formula and article. */
    record FeeLine(String what, String formula, BigDecimal amount, String article) {}
}
