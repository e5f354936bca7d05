package org.fengqiao.dossier.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on this machine that is gone when the work is done. */
public final class Scratch {

    private Scratch() {}

    /** What is done with it. */
    public interface Work<T> {
        T on(Path file) throws IOException;
    }

    public static <T> T with(Work<T> work) {
        try {
            var file = Files.createTempFile("fengqiao-", ".tmp");
            try {
                return work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
