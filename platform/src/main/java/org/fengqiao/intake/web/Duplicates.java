package org.fengqiao.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Viewer;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.model.Likeness;
import org.fengqiao.intake.store.Marks;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Disputes that may be the same one told again. People see their own; whoever registers at a court sees that court's. */
@Component
class Duplicates {

    private static final int MOST = 10;
    private static final double ALIKE = 0.15;

    private final Marks marks;
    private final Cases cases;
    private final TransactionTemplate transaction;

    Duplicates(Marks marks, Cases cases, PlatformTransactionManager transactions) {
        this.marks = marks;
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Duplicate(
            UUID disputeId, UUID caseId, @Nullable String number, String parties, @Nullable String cause, LocalDate openedOn, String state, String why) {}

    private record Likely(Marks.Mark mark, int shared, double alike) {}

    List<Duplicate> of(DraftContent content, Viewer viewer) {
        var sought = marks.sought(content);
        if (sought.names().size() < 2) {
            return List.of();
        }
        return Registrars.officeOf(viewer).isPresent()
                ? CurrentViewer.asSystem(() -> found(sought, viewer.offices().stream().map(OfficeHeld::court).toList()))
                : found(sought, List.of());
    }

    private List<Duplicate> found(Marks.Sought sought, List<String> courts) {
        var found = transaction.execute(_ -> {
            var likely = new ArrayList<Likely>();
            if (courts.isEmpty()) {
                marks.sharing(sought.names(), null).forEach(m -> consider(m, sought, likely));
            }
            Set.copyOf(courts).forEach(c -> marks.sharing(sought.names(), c).forEach(m -> consider(m, sought, likely)));
            return likely.stream()
                    .sorted(Comparator.comparingInt(Likely::shared).thenComparingDouble(Likely::alike).reversed())
                    .limit(MOST)
                    .<Duplicate>mapMulti((l, into) -> {
                        try {
                            into.accept(row(l, cases.see(l.mark().caseId())));
                        } catch (CaseProblem.NotFound e) {
                            // not the asker's to know
                        }
                    })
                    .toList();
        });
        return found == null ? List.of() : found;
    }

    /** Two names in common, or one and facts much alike. */
    private static void consider(Marks.Mark mark, Marks.Sought sought, List<Likely> likely) {
        var shared = new HashSet<>(mark.names());
        shared.retainAll(sought.names());
        var alike = Likeness.of(mark.facts(), sought.facts());
        if (shared.size() >= 2 || alike >= ALIKE * 2) {
            likely.add(new Likely(mark, shared.size(), alike));
        }
    }

    private static Duplicate row(Likely l, SeenCase c) {
        var why = (l.shared() >= 2 ? "双方相同" : "一方相同") + (l.alike() >= ALIKE ? "，说的事有 " + Math.round(l.alike() * 100) + "% 相近" : "，说的事不太一样");
        return new Duplicate(
                c.disputeId(), c.id(), c.number(), c.title(), c.cause(), c.openedAt().atZone(Moment.ZONE).toLocalDate(), c.stateLabel(), why);
    }
}
