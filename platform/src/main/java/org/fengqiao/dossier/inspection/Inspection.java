package org.fengqiao.dossier.inspection;

import org.fengqiao.dossier.FileRefusal;
import org.fengqiao.dossier.FileType;

/** What looking into a file has shown. */
public sealed interface Inspection {

    /**
     * The file is what it says and harmless as far as can be seen.
     *
     * @param pages pages of a document, 1 for an image, 0 where it has none
     */
    record Accepted(FileType type, int pages) implements Inspection {}

    record Refused(FileRefusal refusal) implements Inspection {}
}
