package org.fengqiao.confirmation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationRequest;
import org.fengqiao.procedure.ServedAct;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmation knows beyond what every case knows.
 *
 * @param applied the sides that have applied, by party id
 * @param review what the judge has done so far
 * @param ruling the ruling as drafted; the parties see it once it is issued
 * @param ending why it ended without a ruling on the merits
 * @param objections raised against the ruling, oldest first
 * @param extendedTo the day to which the review was extended; null where it was not
 * @param withdrawal the latest application to withdraw, with how it was answered
 * @param served since when the ruling in force counts as served, by party id
 * @param answer the ruling on the objections; the parties see it once it is issued
 */
public record ConfirmationParticulars(
        ConfirmationRequest request,
        Set<UUID> applied,
        Review review,
        @Nullable Ruling ruling,
        @Nullable Ending ending,
        List<Objection> objections,
        @Nullable LocalDate extendedTo,
        @Nullable Withdrawal withdrawal,
        Map<UUID, LocalDate> served,
        @Nullable Answer answer) {

    public ConfirmationParticulars {
        served = served == null ? Map.of() : Map.copyOf(served);
    }

    /**
     * What the judge has done so far.
     *
     * @param demand what is to be supplied now; null where nothing is
     * @param demands how many notices of what is to be supplied were drawn up; null where none was
     */
    public record Review(
            @Nullable UUID judge,
            @Nullable Summons summons,
            List<Inquiry> inquiries,
            @Nullable Demand demand,
            List<Supplied> supplied,
            @Nullable Integer demands) {

        static final Review NONE = new Review(null, null, List.of(), null, List.of(), null);
    }

    /** An appointment for both sides together. */
    public record Summons(InquiryMode mode, LocalDate on, String where) {}

    /** A questioning that took place. */
    public record Inquiry(InquiryMode mode, LocalDate on, List<UUID> present, String record) {}

    /**
     * What the judge wants supplied, in how many days from service.
     *
     * @param round which notice says so; null where it was demanded without one
     * @param served since when that notice counts as served, by party
     */
    public record Demand(String what, int days, LocalDate on, @Nullable Integer round, Map<UUID, LocalDate> served) {

        public Demand {
            served = served == null ? Map.of() : Map.copyOf(served);
        }

        Demand servedOn(UUID party, LocalDate day) {
            return new Demand(what, days, on, round, ServedAct.with(served, party, day));
        }
    }

    /** What was supplied. */
    public record Supplied(String statement, List<UUID> files, LocalDate on) {}

    /**
     * A ruling, draft until issued.
     *
     * @param changed what is in force instead of it, where a later ruling has changed it
     */
    public record Ruling(
            Decision decision,
            @Nullable RejectionGround ground,
            String reasons,
            @Nullable String sentBack,
            @Nullable LocalDate issuedOn,
            @Nullable String changed) {

        Ruling issued(LocalDate day) {
            return new Ruling(decision, ground, reasons, null, day, null);
        }

        Ruling sentBack(String reason) {
            return new Ruling(decision, ground, reasons, reason, null, null);
        }

        Ruling changedTo(String changed, LocalDate day) {
            return new Ruling(decision, ground, reasons, null, day, changed);
        }
    }

    /**
     * An application to withdraw.
     *
     * @param from where the case stood, and goes on if it is not allowed
     * @param refused why it was not allowed; null as long as it was not
     */
    public record Withdrawal(@Nullable UUID party, String reason, LocalDate on, ConfirmationState from, @Nullable String refused) {}

    /** Why it ended without a ruling on the merits. */
    public record Ending(@Nullable NonAcceptanceGround ground, String reasons) {}

    /**
     * An objection to the ruling.
     *
     * @param party the side that objects; null for a third party
     * @param third name of the third party
     * @param knownOn when the third party knew of it
     * @param outcome how it was decided; null as long as it was not
     */
    public record Objection(
            @Nullable UUID party, @Nullable String third, @Nullable LocalDate knownOn, String reasons, LocalDate on, @Nullable ObjectionDecision outcome) {

        Objection decided(ObjectionDecision decision) {
            return outcome != null ? this : new Objection(party, third, knownOn, reasons, on, decision);
        }
    }

    /** The ruling on the objections, draft until issued. */
    public record Answer(
            ObjectionDecision decision, String reasons, @Nullable String changed, @Nullable String sentBack, @Nullable LocalDate issuedOn) {

        Answer issued(LocalDate day) {
            return new Answer(decision, reasons, changed, null, day);
        }

        Answer sentBack(String reason) {
            return new Answer(decision, reasons, changed, reason, null);
        }
    }

    public static ConfirmationParticulars begin(ConfirmationRequest request) {
        return new ConfirmationParticulars(request, request.appliedBy(), Review.NONE, null, null, List.of(), null, null, Map.of(), null);
    }

    ConfirmationParticulars joinedBy(UUID party) {
        var all = new LinkedHashSet<>(applied);
        all.add(party);
        return new ConfirmationParticulars(request, Set.copyOf(all), review, ruling, ending, objections, extendedTo, withdrawal, served, answer);
    }

    ConfirmationParticulars with(Review review) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections, extendedTo, withdrawal, served, answer);
    }

    ConfirmationParticulars assignedTo(UUID judge) {
        return with(new Review(judge, review.summons(), review.inquiries(), review.demand(), review.supplied(), review.demands()));
    }

    ConfirmationParticulars summoned(Summons summons) {
        return with(new Review(review.judge(), summons, review.inquiries(), review.demand(), review.supplied(), review.demands()));
    }

    ConfirmationParticulars inquired(Inquiry inquiry) {
        var all = plus(review.inquiries(), inquiry);
        return with(new Review(review.judge(), review.summons(), all, review.demand(), review.supplied(), review.demands()));
    }

    /** The judge wants something supplied, and has a notice of its own drawn up. */
    ConfirmationParticulars demanding(String what, int days, LocalDate on) {
        int round = review.demands() == null ? 1 : review.demands() + 1;
        return with(new Review(review.judge(), review.summons(), review.inquiries(), new Demand(what, days, on, round, Map.of()), review.supplied(), round));
    }

    ConfirmationParticulars demanding(@Nullable Demand demand) {
        return with(new Review(review.judge(), review.summons(), review.inquiries(), demand, review.supplied(), review.demands()));
    }

    ConfirmationParticulars supplied(Supplied supplied) {
        var all = plus(review.supplied(), supplied);
        return with(new Review(review.judge(), review.summons(), review.inquiries(), null, all, review.demands()));
    }

    ConfirmationParticulars ruled(Ruling ruling) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections, extendedTo, withdrawal, served, answer);
    }

    ConfirmationParticulars ended(@Nullable NonAcceptanceGround ground, String reasons) {
        return new ConfirmationParticulars(request, applied, review, ruling, new Ending(ground, reasons), objections, extendedTo, withdrawal, served, answer);
    }

    ConfirmationParticulars objected(Objection objection) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, plus(objections, objection), extendedTo, withdrawal, served, answer);
    }

    ConfirmationParticulars extended(LocalDate until) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections, until, withdrawal, served, answer);
    }

    ConfirmationParticulars withdrawing(Withdrawal sought) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections, extendedTo, sought, served, answer);
    }

    /** The ruling counts as served on a side: by whichever way came first. */
    ConfirmationParticulars servedOn(UUID party, LocalDate day) {
        return new ConfirmationParticulars(
                request, applied, review, ruling, ending, objections, extendedTo, withdrawal, ServedAct.with(served, party, day), answer);
    }

    ConfirmationParticulars answering(Answer draft) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections, extendedTo, withdrawal, served, draft);
    }

    /** Every open objection is decided; a changed ruling has to be served anew. */
    ConfirmationParticulars answered(Answer issued, LocalDate day) {
        var decided = objections.stream().map(o -> o.decided(issued.decision())).toList();
        var changed = ruling == null || issued.changed() == null ? null : ruling.changedTo(issued.changed(), day);
        return new ConfirmationParticulars(
                request, applied, review, changed == null ? ruling : changed, ending, decided, extendedTo, withdrawal,
                changed == null ? served : Map.of(), issued);
    }

    /** As the parties see it: no ruling before it is issued. */
    ConfirmationParticulars withoutDraft() {
        return new ConfirmationParticulars(
                request, applied, review, ruling != null && ruling.issuedOn() == null ? null : ruling, ending, objections, extendedTo, withdrawal,
                served, answer != null && answer.issuedOn() == null ? null : answer);
    }

    /** Whether somebody has applied to withdraw and has no answer yet. */
    boolean withdrawalPending() {
        return withdrawal != null && withdrawal.refused() == null;
    }

    /** Whether this side has objected to the ruling in force. */
    boolean hasObjected(@Nullable UUID party) {
        return objections.stream().anyMatch(o -> Objects.equals(o.party(), party) && o.outcome() != ObjectionDecision.CHANGE);
    }

    /** Whether every one of these sides has been questioned together with the others. */
    boolean inquiredAllTogether(List<UUID> sides) {
        return review.inquiries().stream().anyMatch(i -> i.present().containsAll(sides));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
