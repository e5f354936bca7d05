package org.fengqiao.instruments;

import java.util.Set;
import org.fengqiao.procedure.Standing;

/**
 * A kind of instrument, registered as a bean by the module that owns it.
 *
 * @param id stable name, as {@link org.fengqiao.procedure.Effect.DrawUp} gives it
 * @param title in Chinese, as it stands in lists
 * @param served whether it is served when issued
 * @param recipients the standings it is served on
 */
public record InstrumentKind(String id, String title, Template template, boolean served, Set<Standing> recipients) {

    private static final String RULING = "裁定书";

    public InstrumentKind {
        recipients = Set.copyOf(recipients);
    }

    /** Served, if at all, on every side. */
    public InstrumentKind(String id, String title, Template template, boolean served) {
        this(id, title, template, served, Set.of(Standing.CLAIMANT, Standing.RESPONDENT, Standing.THIRD_PARTY));
    }

    /** The papers of a case that are numbered one after the other (之一、之二): all its rulings together, every other kind by itself. */
    public String series() {
        return title.contains(RULING) ? RULING : id;
    }

    /** The same, served on those who claim alone: what concerns nobody else yet. */
    public InstrumentKind forClaimants() {
        return new InstrumentKind(id, title, template, served, Set.of(Standing.CLAIMANT));
    }
}
