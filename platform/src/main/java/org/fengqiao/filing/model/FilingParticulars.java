package org.fengqiao.filing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fengqiao.filing.FilingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a filing review knows beyond what every case knows.
 *
 * @param suggested the procedure that fits, with reasons; worked out anew whenever the material changes
 * @param corrections every round of correction, oldest first
 * @param supplements what the claimant added without being asked, oldest first
 * @param witness the latest application to have a mandate witnessed
 * @param relief the latest application for judicial relief with the fee
 * @param acceptance set when the claim is accepted
 * @param ending why it ended otherwise
 */
public record FilingParticulars(
        FilingRequest request,
        List<MaterialCheck> checklist,
        Traits traits,
        @Nullable ProcedureAdvice suggested,
        List<Correction> corrections,
        List<Supplement> supplements,
        @Nullable Witness witness,
        @Nullable FeeRelief relief,
        @Nullable Acceptance acceptance,
        @Nullable Ending ending) {

    /** Material added by the claimant. */
    public record Supplement(String note, List<UUID> files, LocalDate on) {}

    /** Why and how a review ended without acceptance. */
    public record Ending(@Nullable RefusalGround ground, String reasons, @Nullable String court) {}

    public static FilingParticulars begin(FilingRequest request) {
        return new FilingParticulars(request, List.of(), Traits.PLAIN, null, List.of(), List.of(), null, null, null, null);
    }

    boolean isChecked() {
        return checklist.stream().noneMatch(c -> c.status() == MaterialStatus.UNCHECKED);
    }

    boolean lacksMaterials() {
        return checklist.stream().anyMatch(MaterialCheck::isOpen);
    }

    /** Whether the acceptance fee is still to be paid. */
    boolean isFeeOpen() {
        return acceptance != null && acceptance.due().signum() > 0 && acceptance.paidOn() == null;
    }

    /** Whether the fee is paid, the copy served and the file with the tribunal. */
    boolean isSettled() {
        return acceptance != null && !isFeeOpen() && isServed() && acceptance.tribunal() != null;
    }

    /** Whether the copy has been served on the respondent. */
    boolean isServed() {
        return acceptance != null && acceptance.servedOn() != null;
    }

    /** Whether an application for relief waits for its decision. */
    boolean awaitsRelief() {
        return relief != null && relief.isWaiting();
    }

    /** Whether nobody need pay until an application for relief is decided. */
    boolean isPaymentPutOff() {
        return relief != null && relief.putsOffPayment();
    }

    /** Whether a mandate waits to be witnessed. */
    boolean awaitsWitness() {
        return witness != null && witness.isWaiting();
    }

    /** Whether a mandate may be brought to be witnessed: not while one waits, nor after one was. */
    boolean mayAskWitness() {
        return witness == null || witness.outcome() != null && !witness.outcome().witnessed();
    }

    FilingParticulars witnessing(Witness witness) {
        return new FilingParticulars(
                request, checklist, traits, suggested, corrections, supplements, witness, relief, acceptance, ending);
    }

    /** Whether relief may be asked for: not while an application waits, nor after one was granted. */
    boolean mayAskRelief() {
        return relief == null || (!relief.isWaiting() && relief.granted() == null);
    }

    FilingParticulars decided(FeeRelief.Decision decision) {
        return relief == null ? this : relieved(relief.decided(decision));
    }

    /** What acceptance settled; only after it. */
    Acceptance accepted() {
        return Objects.requireNonNull(acceptance);
    }

    FilingParticulars relieved(FeeRelief relief) {
        return new FilingParticulars(
                request, checklist, traits, suggested, corrections, supplements, witness, relief, acceptance, ending);
    }

    FilingParticulars withChecklist(List<MaterialCheck> checklist) {
        return new FilingParticulars(request, checklist, traits, suggested, corrections, supplements, witness, relief, acceptance, ending);
    }

    FilingParticulars judgedBy(Traits traits, ProcedureAdvice suggested) {
        return new FilingParticulars(
                request, checklist, traits, suggested, corrections, supplements, witness, relief, acceptance, ending);
    }

    FilingParticulars demanding(Correction correction) {
        return new FilingParticulars(
                request, checklist, traits, suggested, plus(corrections, correction), supplements, witness, relief, acceptance, ending);
    }

    /** The round of correction still waiting for its answers. */
    Correction openCorrection() {
        return corrections.getLast();
    }

    FilingParticulars corrected(Correction correction) {
        return new FilingParticulars(
                request, recheck(), traits, suggested, latest(correction), supplements, witness, relief, acceptance, ending);
    }

    FilingParticulars told(Correction correction) {
        return new FilingParticulars(
                request, checklist, traits, suggested, latest(correction), supplements, witness, relief, acceptance, ending);
    }

    private List<Correction> latest(Correction correction) {
        var rounds = new ArrayList<>(corrections);
        rounds.set(rounds.size() - 1, correction);
        return List.copyOf(rounds);
    }

    FilingParticulars supplemented(Supplement supplement) {
        return new FilingParticulars(
                request, recheck(), traits, suggested, corrections, plus(supplements, supplement), witness, relief, acceptance, ending);
    }

    FilingParticulars accepted(Acceptance acceptance) {
        return new FilingParticulars(
                request, checklist, traits, suggested, corrections, supplements, witness, relief, acceptance, ending);
    }

    FilingParticulars afterwards(UnaryOperator<Acceptance> change) {
        return acceptance == null ? this : accepted(change.apply(acceptance));
    }

    FilingParticulars ended(@Nullable RefusalGround ground, String reasons, @Nullable String court) {
        return new FilingParticulars(
                request, checklist, traits, suggested, corrections, supplements, witness, relief, acceptance, new Ending(ground, reasons, court));
    }

    /** New material may fill what was missing: those items are looked at again. */
    private List<MaterialCheck> recheck() {
        return checklist.stream().map(MaterialCheck::reopenedIfMissing).toList();
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
