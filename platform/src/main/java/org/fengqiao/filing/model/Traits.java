package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.trial.CaseFeature;
import org.fengqiao.law.trial.CaseProfile;
import org.jspecify.annotations.Nullable;

/**
 * What about a case bears on the procedure that fits it.
 *
 * @param simple whether the facts are clear, rights and duties plain and the dispute small
 * @param agreed whether the parties agreed on small claims
 */
public record Traits(boolean simple, boolean agreed, List<CaseFeature> features) {

    static final Traits PLAIN = new Traits(true, false, List.of());

    /** Before anybody has judged the case: what its cause makes likely. */
    static Traits likely(@Nullable String cause) {
        return new Traits(true, false, List.copyOf(CaseFeature.likely(cause))).under(cause);
    }

    public Traits {
        features = List.copyOf(features);
    }

    /** With what the cause itself says of the case. */
    Traits under(@Nullable String cause) {
        if (CauseTrack.of(cause) != CauseTrack.REVOCATION || features.contains(CaseFeature.THIRD_PARTY_REVOCATION)) {
            return this;
        }
        return new Traits(simple, agreed, Stream.concat(features.stream(), Stream.of(CaseFeature.THIRD_PARTY_REVOCATION)).toList());
    }

    /** As the law library weighs them, for a claim of this value; null where money is not all that is asked. */
    CaseProfile profile(@Nullable BigDecimal amount) {
        return new CaseProfile(amount, simple, agreed, Set.copyOf(features));
    }
}
