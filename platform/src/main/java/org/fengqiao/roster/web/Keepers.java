package org.fengqiao.roster.web;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;
import org.fengqiao.roster.store.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what with the register: those who appoint mediators keep it, officials of the courts read it. Row-level security shows a person
 * only the public part, so what an office allows is done in the name of the system, after the office has been checked here.
 */
@Component
class Keepers {

    private static final Set<Office> READERS = Set.of(
            Office.MEDIATION_CLERK, Office.FILING_JUDGE, Office.FILING_CLERK, Office.JUDGE, Office.INTAKE_CLERK, Office.TRIBUNAL_HEAD,
            Office.PRESIDENT, Office.OPERATOR);

    private final TransactionTemplate transaction;

    Keepers(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Reads the whole register for one whose office lets them. */
    <T> T reading(Supplier<T> work) {
        requireReader(CurrentViewer.require());
        return asSystem(work);
    }

    /** Refuses whoever may not read the whole register. */
    static void requireReader(Viewer viewer) {
        if (READERS.stream().noneMatch(viewer::holds)) {
            throw new OfficeRequired(Office.MEDIATION_CLERK);
        }
    }

    /** Writes what has been checked to be within the writer's power. */
    <T> T asSystem(Supplier<T> work) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> work.get()));
    }

    /** Whether somebody keeps this entry: at the court that entered it, or at one where its mediator works. */
    static boolean keeps(Viewer viewer, Entry entry) {
        return keepsAny(viewer, entry.courts()) || keepsAny(viewer, List.of(entry.keptBy()));
    }

    /** Refuses whoever keeps no register at this court. */
    static void requireAt(Viewer viewer, String court) {
        if (!keepsAny(viewer, List.of(court))) {
            throw new OfficeRequired(Office.MEDIATION_CLERK);
        }
    }

    private static boolean keepsAny(Viewer viewer, List<String> courts) {
        return viewer.holds(Office.OPERATOR) || courts.stream().anyMatch(c -> viewer.holds(Office.MEDIATION_CLERK, c));
    }
}
