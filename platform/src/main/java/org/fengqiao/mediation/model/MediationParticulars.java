package org.fengqiao.mediation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.mediation.MediationRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a mediation knows beyond what every case knows.
 *
 * @param extension a wish to mediate longer on which not all have spoken; null where there is none
 * @param facts undisputed facts written down; null where there are none
 */
public record MediationParticulars(
        MediationRequest request,
        Mandate mandate,
        List<Consent> consents,
        Bargain bargain,
        @Nullable ExtensionRequest extension,
        @Nullable UndisputedFacts facts,
        Closing closing) {

    public MediationParticulars {
        mandate = mandate == null ? Mandate.NONE : mandate;
        consents = consents == null ? List.of() : List.copyOf(consents);
        bargain = bargain == null ? Bargain.NONE : bargain;
        closing = closing == null ? Closing.OPEN : closing;
    }

    public static MediationParticulars begin(MediationRequest request) {
        return new MediationParticulars(request, Mandate.NONE, List.of(), Bargain.NONE, null, null, Closing.OPEN);
    }

    MediationParticulars with(Mandate mandate) {
        return new MediationParticulars(request, mandate, consents, bargain, extension, facts, closing);
    }

    MediationParticulars with(Bargain bargain) {
        return new MediationParticulars(request, mandate, consents, bargain, extension, facts, closing);
    }

    MediationParticulars with(Closing closing) {
        return new MediationParticulars(request, mandate, consents, bargain, extension, facts, closing);
    }

    MediationParticulars with(UndisputedFacts facts) {
        return new MediationParticulars(request, mandate, consents, bargain, extension, facts, closing);
    }

    MediationParticulars extending(@Nullable ExtensionRequest extension) {
        return new MediationParticulars(request, mandate, consents, bargain, extension, facts, closing);
    }

    /** The latest word of a side replaces its earlier one. */
    MediationParticulars with(Consent consent) {
        var all = new ArrayList<>(consents);
        all.removeIf(c -> c.party().equals(consent.party()));
        all.add(consent);
        return with(all);
    }

    /** As one side may see it: nothing another side said in confidence, nor whom it would choose. */
    MediationParticulars seenBy(@Nullable UUID party) {
        var told = consents.stream()
                .map(c -> c.party().equals(party) ? c : c.withoutNote())
                .toList();
        return with(told).with(mandate.seenBy(party));
    }

    private MediationParticulars with(List<Consent> consents) {
        return new MediationParticulars(request, mandate, consents, bargain, extension, facts, closing);
    }
}
