package org.fengqiao.dossier;

import org.fengqiao.procedure.Office;

/** How a file was read (阅卷). */
public sealed interface Reading {

    /** One page was shown, counted from 1. */
    record Preview(int page) implements Reading {}

    /** A recording or video was heard or seen in the browser. */
    record Play() implements Reading {}

    /** The file left the platform: as it is where it is one's own or was sealed, else as a copy with the reader's mark. */
    record Download() implements Reading {}

    /** The original left the platform unmarked, for an official of the court. */
    record Original(Office office) implements Reading {}
}
