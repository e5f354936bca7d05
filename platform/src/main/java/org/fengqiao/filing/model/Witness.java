package org.fengqiao.filing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that somebody abroad asks the court to see being signed (委托代理视频见证), in place of notarisation and authentication.
 *
 * @param licence number of the lawyer's licence (律师执业证号), 17 digits
 * @param language what has to be interpreted; null where all speak Chinese
 * @param outcome what came of it; null while it waits
 */
public record Witness(String lawyer, String licence, String firm, @Nullable String language, LocalDate askedOn, @Nullable Outcome outcome) {

    /**
     * What came of it.
     *
     * @param witnessed whether the court saw it; false where it declined
     * @param files the mandate signed
     */
    public record Outcome(boolean witnessed, String note, List<UUID> files, LocalDate on) {}

    boolean isWaiting() {
        return outcome == null;
    }

    Witness ended(Outcome outcome) {
        return new Witness(lawyer, licence, firm, language, askedOn, outcome);
    }
}
