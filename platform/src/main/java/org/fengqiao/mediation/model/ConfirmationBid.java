package org.fengqiao.mediation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.confirmation.ConfirmationRequest;

/** What a settled mediation hands to the court that is to confirm its agreement. */
public final class ConfirmationBid {

    private ConfirmationBid() {}

    /** @param invitedBy code of the court that invited the mediator: it confirms (民事诉讼法 art. 205(1)) */
    public static ConfirmationRequest of(MediationParticulars p, String invitedBy, LocalDate effective) {
        var bargain = p.bargain();
        var files = new ArrayList<UUID>(p.request().files());
        bargain.signatures().stream().map(Signature::file).filter(Objects::nonNull).forEach(files::add);
        return new ConfirmationRequest(
                bargain.latest().map(Agreement::text).orElse(""), effective, Ends.organisation(p), invitedBy, null, null,
                p.closing().confirmationSought(), files);
    }
}
