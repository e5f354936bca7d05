package org.fengqiao.mediation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on the table: every version of the agreement, and the signatures under the latest.
 *
 * @param rejections who would not sign, and why
 * @param effectiveOn the day all had signed; null before
 * @param seal the seal of the organisation, where it was put apart from the mediator's signature
 */
public record Bargain(
        List<Agreement> versions, List<Signature> signatures, List<Rejection> rejections, @Nullable LocalDate effectiveOn, @Nullable Seal seal) {

    public static final Bargain NONE = new Bargain(List.of(), List.of(), List.of(), null, null);

    /** Who put the seal of the organisation under the version on the table, and when. */
    public record Seal(String by, Instant at) {}

    /** A side that would not sign the version on the table. */
    public record Rejection(UUID party, int version, String why) {}

    public Bargain {
        versions = versions == null ? List.of() : List.copyOf(versions);
        signatures = signatures == null ? List.of() : List.copyOf(signatures);
        rejections = rejections == null ? List.of() : List.copyOf(rejections);
    }

    /** The version on the table. */
    public Optional<Agreement> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** A new version; what was signed under an older one no longer counts. */
    Bargain with(Agreement version) {
        var all = new ArrayList<>(versions);
        all.add(version);
        return new Bargain(all, List.of(), rejections, null, null);
    }

    Bargain signed(Signature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new Bargain(versions, all, rejections, null, seal);
    }

    Bargain rejected(UUID party, String why) {
        var all = new ArrayList<>(rejections);
        all.add(new Rejection(party, versions.size(), why));
        return new Bargain(versions, List.of(), all, null, null);
    }

    Bargain inForce(LocalDate on) {
        return new Bargain(versions, signatures, rejections, on, seal);
    }

    /** Whether this side has signed the latest version; null asks for the mediator. */
    boolean isSignedBy(@Nullable UUID party) {
        return signatures.stream().anyMatch(s -> Objects.equals(s.party(), party));
    }

    Bargain sealed(Seal seal) {
        return new Bargain(versions, signatures, rejections, effectiveOn, seal);
    }

    /** Whether the organisation's seal is under the latest version: put there by the mediator when signing, or apart. */
    boolean isSealed() {
        return seal != null || signatures.stream().anyMatch(Signature::seal);
    }

    boolean isSignedByAll(List<UUID> sides) {
        return isSignedBy(null) && sides.stream().allMatch(this::isSignedBy);
    }
}
