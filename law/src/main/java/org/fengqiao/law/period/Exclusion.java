package org.fengqiao.law.period;

import java.time.LocalDate;
import org.fengqiao.law.Article;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;

/**
 * Days that do not count (扣除) or during which the period stands still (中止).
 *
 * @param from first day that does not count
 * @param to last day that does not count
 */
public record Exclusion(Kind kind, LocalDate from, LocalDate to, String reason, Article article) {

    public enum Kind {
        EXCLUDED("扣除"),
        SUSPENDED("中止");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Exclusion {
        if (to.isBefore(from)) {
            throw new InvalidInput(kind.label + "期间的终日 " + to + " 早于始日 " + from);
        }
    }

    /** Days taken out of a trial limit: publication, appraisal, out-of-court settlement, objection to jurisdiction. */
    public static Exclusion of(LocalDate from, LocalDate to, String reason) {
        return new Exclusion(
                Kind.EXCLUDED, from, to, reason, Statute.CIVIL_PROCEDURE_INTERPRETATION.article(243));
    }

    /** Days between a ruling suspending the proceedings and their resumption. */
    public static Exclusion suspension(LocalDate from, LocalDate to, String reason) {
        return new Exclusion(Kind.SUSPENDED, from, to, reason, Statute.CIVIL_PROCEDURE_LAW.article(153));
    }
}
