package org.fengqiao.dossier;

/** How a file was read (阅卷). */
public sealed interface Reading {

    /** One page was shown, counted from 1. */
    record Preview(int page) implements Reading {}

    /** The file left the platform. */
    record Download() implements Reading {}
}
