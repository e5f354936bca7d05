package org.fengqiao.crossregion;

import org.fengqiao.crossregion.model.CrossRegionParticulars;
import org.fengqiao.filing.FilingRequest;

/**
 * What a party hands in at a collaborating court for another.
 *
 * @param filing the material, as the court with jurisdiction will see it
 * @param court code of the court with jurisdiction
 */
public record CrossRegionRequest(FilingRequest filing, String court) {

    /** Stable id of the procedure a request opens. */
    public static final String PROCEDURE = "crossregion";

    /** The particulars a cross-region filing begins with. */
    public Object particulars() {
        return CrossRegionParticulars.begin(this);
    }
}
