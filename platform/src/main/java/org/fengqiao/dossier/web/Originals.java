package org.fengqiao.dossier.web;

import static org.fengqiao.procedure.Office.COLLABORATION_OFFICER;
import static org.fengqiao.procedure.Office.COURT_CLERK;
import static org.fengqiao.procedure.Office.FILING_CLERK;
import static org.fengqiao.procedure.Office.FILING_JUDGE;
import static org.fengqiao.procedure.Office.JUDGE;
import static org.fengqiao.procedure.Office.MEDIATION_CLERK;
import static org.fengqiao.procedure.Office.PRESIDENT;
import static org.fengqiao.procedure.Office.TRIBUNAL_HEAD;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.Folder;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;

/** Who takes a file as it is: whoever handed it in, and by office the staff of the court that has it. Everybody else takes a marked copy. */
final class Originals {

    private static final Set<Office> STAFF =
            EnumSet.of(MEDIATION_CLERK, FILING_JUDGE, FILING_CLERK, JUDGE, COURT_CLERK, COLLABORATION_OFFICER, TRIBUNAL_HEAD, PRESIDENT);

    private Originals() {}

    /** Whether what this reader downloads bears a mark. What the court has sealed goes out as it was sealed: a mark would break the seal. */
    static boolean isMarkedFor(Viewer viewer, DossierFile file) {
        return file.type().isMarkable() && !isSealed(file) && !file.by().equals(viewer.person());
    }

    /** Only the platform itself seals, and only PDFs; what somebody uploaded is not sealed, whatever folder it lies in. */
    private static boolean isSealed(DossierFile file) {
        return file.type() == FileType.PDF && file.folder() == Folder.INSTRUMENT && file.by().equals(Actor.clock().person());
    }

    /** The office by which this reader may have the original. */
    static Optional<Office> officeOf(Viewer viewer, DossierFile file) {
        return officeAt(viewer, file.court());
    }

    /** The office by which somebody is staff of a court. */
    static Optional<Office> officeAt(Viewer viewer, @Nullable String court) {
        return viewer.offices().stream()
                .filter(held -> STAFF.contains(held.office()) && held.court().equals(court))
                .map(OfficeHeld::office)
                .findFirst();
    }
}
