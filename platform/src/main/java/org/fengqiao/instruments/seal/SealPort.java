package org.fengqiao.instruments.seal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whoever keeps the electronic seals of courts. Signs what it is given; asking twice gives two valid signatures. */
public interface SealPort {

    /**
     * A detached CMS signature (RFC 5652, DER) over the bytes, by the seal of a court, with its certificates.
     *
     * @throws SealUnavailable when the keeper does not answer, or not in time, or has no seal of this court
     */
    byte[] sign(String court, String courtName, byte[] content) throws SealUnavailable;

    /** Words under the star of the seal, where it is not a real one. */
    default @Nullable String note() {
        return null;
    }

    /** Nothing was sealed; trying again later is right. */
    final class SealUnavailable extends IOException {

        private static final long serialVersionUID = 1L;

        public SealUnavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
