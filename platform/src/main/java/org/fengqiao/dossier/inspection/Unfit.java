package org.fengqiao.dossier.inspection;

import org.fengqiao.dossier.FileRefusal;

/** Ends an inspection early; never leaves this package. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    Unfit(FileRefusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    FileRefusal refusal() {
        return refusal;
    }
}
