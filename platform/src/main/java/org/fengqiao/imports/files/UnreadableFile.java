package org.fengqiao.imports.files;

import java.io.IOException;

/** A file nothing can be taken from; the message tells whoever handed it in what to do. */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
