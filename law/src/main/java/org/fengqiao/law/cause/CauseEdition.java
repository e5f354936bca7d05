package org.fengqiao.law.cause;

import static org.fengqiao.law.Provenance.PUBLISHED;
import static org.fengqiao.law.Provenance.UNVERIFIED;

import java.time.LocalDate;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Provenance;

/** The editions of the catalogue, each with the numbers its third level runs through; a case keeps the edition it was filed under. */
public enum CauseEdition {
    EDITION_2008("2008年版", "2008-04-01", 361, UNVERIFIED),
    EDITION_2011("2011年版", "2011-04-01", 424, UNVERIFIED),
    EDITION_2020("2020年版", "2021-01-01", 473, UNVERIFIED),
    EDITION_2025("2025年版", "2026-01-01", 514, PUBLISHED);

    private final String label;
    private final LocalDate inForceFrom;
    private final int lastNumber;
    private final Provenance provenance;

    CauseEdition(String label, String inForceFrom, int lastNumber, Provenance provenance) {
        this.label = label;
        this.inForceFrom = LocalDate.parse(inForceFrom);
        this.lastNumber = lastNumber;
        this.provenance = provenance;
    }

    public String label() {
        return label;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Causes of the third level are numbered from 1 to this. */
    public int lastNumber() {
        return lastNumber;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** The edition a case filed on this date belongs to. */
    public static CauseEdition on(LocalDate filed) {
        CauseEdition found = null;
        for (var edition : values()) {
            if (!edition.inForceFrom.isAfter(filed)) {
                found = edition;
            }
        }
        if (found == null) {
            throw new NotCovered(filed + " 早于 2008 年版案由规定，本库未收录");
        }
        return found;
    }
}
