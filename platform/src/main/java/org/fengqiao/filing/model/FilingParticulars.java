package org.fengqiao.filing.model;

import org.fengqiao.filing.FilingRequest;

/** What a filing review knows beyond what every case knows. */
public record FilingParticulars(FilingRequest request) {

    public static FilingParticulars begin(FilingRequest request) {
        return new FilingParticulars(request);
    }
}
