package org.fengqiao.confirmation.model;

import org.fengqiao.confirmation.ConfirmationRequest;

/** What a confirmation knows beyond what every case knows. */
public record ConfirmationParticulars(ConfirmationRequest request) {

    public static ConfirmationParticulars begin(ConfirmationRequest request) {
        return new ConfirmationParticulars(request);
    }
}
