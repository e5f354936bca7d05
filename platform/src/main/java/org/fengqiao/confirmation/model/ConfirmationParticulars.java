package org.fengqiao.confirmation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmation knows beyond what every case knows.
 *
 * @param applied the sides that have applied, by party id
 * @param review what the judge has done so far
 * @param ruling the ruling as drafted; the parties see it once it is issued
 * @param ending why it ended without a ruling on the merits
 * @param objections raised against the ruling, oldest first
 */
public record ConfirmationParticulars(
        ConfirmationRequest request,
        Set<UUID> applied,
        Review review,
        @Nullable Ruling ruling,
        @Nullable Ending ending,
        List<Objection> objections) {

    /** What the judge has done so far. */
    public record Review(
            @Nullable UUID judge,
            @Nullable Summons summons,
            List<Inquiry> inquiries,
            @Nullable Demand demand,
            List<Supplied> supplied) {

        static final Review NONE = new Review(null, null, List.of(), null, List.of());
    }

    /** An appointment for both sides together. */
    public record Summons(InquiryMode mode, LocalDate on, String where) {}

    /** A questioning that took place. */
    public record Inquiry(InquiryMode mode, LocalDate on, List<UUID> present, String record) {}

    /** What the judge wants supplied. */
    public record Demand(String what, int days, LocalDate on) {}

    /** What was supplied. */
    public record Supplied(String statement, List<UUID> files, LocalDate on) {}

    /** A ruling, draft until issued. */
    public record Ruling(
            Decision decision,
            @Nullable RejectionGround ground,
            String reasons,
            @Nullable String sentBack,
            @Nullable LocalDate issuedOn) {

        Ruling issued(LocalDate day) {
            return new Ruling(decision, ground, reasons, null, day);
        }

        Ruling sentBack(String reason) {
            return new Ruling(decision, ground, reasons, reason, null);
        }
    }

    /** Why it ended without a ruling on the merits. */
    public record Ending(@Nullable NonAcceptanceGround ground, String reasons) {}

    /** An objection to the ruling. */
    public record Objection(@Nullable UUID party, String reasons, LocalDate on) {}

    public static ConfirmationParticulars begin(ConfirmationRequest request) {
        return new ConfirmationParticulars(request, request.appliedBy(), Review.NONE, null, null, List.of());
    }

    ConfirmationParticulars joinedBy(UUID party) {
        var all = new LinkedHashSet<>(applied);
        all.add(party);
        return new ConfirmationParticulars(request, Set.copyOf(all), review, ruling, ending, objections);
    }

    ConfirmationParticulars with(Review review) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections);
    }

    ConfirmationParticulars assignedTo(UUID judge) {
        return with(new Review(judge, review.summons(), review.inquiries(), review.demand(), review.supplied()));
    }

    ConfirmationParticulars summoned(Summons summons) {
        return with(new Review(review.judge(), summons, review.inquiries(), review.demand(), review.supplied()));
    }

    ConfirmationParticulars inquired(Inquiry inquiry) {
        var all = plus(review.inquiries(), inquiry);
        return with(new Review(review.judge(), review.summons(), all, review.demand(), review.supplied()));
    }

    ConfirmationParticulars demanding(Demand demand) {
        return with(new Review(review.judge(), review.summons(), review.inquiries(), demand, review.supplied()));
    }

    ConfirmationParticulars supplied(Supplied supplied) {
        var all = plus(review.supplied(), supplied);
        return with(new Review(review.judge(), review.summons(), review.inquiries(), null, all));
    }

    ConfirmationParticulars ruled(Ruling ruling) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, objections);
    }

    ConfirmationParticulars ended(@Nullable NonAcceptanceGround ground, String reasons) {
        return new ConfirmationParticulars(request, applied, review, ruling, new Ending(ground, reasons), objections);
    }

    ConfirmationParticulars objected(Objection objection) {
        return new ConfirmationParticulars(request, applied, review, ruling, ending, plus(objections, objection));
    }

    /** As the parties see it: no ruling before it is issued. */
    ConfirmationParticulars withoutDraft() {
        return ruling != null && ruling.issuedOn() == null
                ? new ConfirmationParticulars(request, applied, review, null, ending, objections)
                : this;
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
