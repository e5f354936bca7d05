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
import org.fengqiao.dossier.Folder;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;

/** Who takes a file as it is: whoever handed it in, and by office the staff of the court that has it. Everybody else takes a marked copy. */
final class Originals {

    private static final Set<Office> STAFF =
            EnumSet.of(MEDIATION_CLERK, FILING_JUDGE, FILING_CLERK, JUDGE, COURT_CLERK, COLLABORATION_OFFICER, TRIBUNAL_HEAD, PRESIDENT);

    private Originals() {}

    /** Whether what this reader downloads bears a mark. What the court has sealed goes out as it was sealed: a mark would break the seal. */
    static boolean isMarkedFor(Viewer viewer, DossierFile file) {
        return file.type().isMarkable() && file.folder() != Folder.INSTRUMENT && !file.by().equals(viewer.person());
    }

    /** The office by which this reader may have the original. */
    static Optional<Office> officeOf(Viewer viewer, DossierFile file) {
        return viewer.offices().stream()
                .filter(held -> STAFF.contains(held.office()) && held.court().equals(file.court()))
                .map(OfficeHeld::office)
                .findFirst();
    }
}
