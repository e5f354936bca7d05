package org.fengqiao.filing.model;

import java.util.List;
import org.fengqiao.law.trial.CaseFeature;

/**
 * What about a case bears on the procedure that fits it.
 *
 * @param simple whether the facts are clear, rights and duties plain and the dispute small
 * @param agreed whether the parties agreed on small claims
 */
public record Traits(boolean simple, boolean agreed, List<CaseFeature> features) {

    static final Traits PLAIN = new Traits(true, false, List.of());

    public Traits {
        features = List.copyOf(features);
    }
}
