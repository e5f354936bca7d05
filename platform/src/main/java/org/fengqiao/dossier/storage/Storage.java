package org.fengqiao.dossier.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps immutable contents under keys. A content is there whole or not at all, and survives a crash once {@link #put} has
 * returned. Putting under a key that is taken leaves what is there.
 */
public interface Storage {

    void put(String key, Path content) throws IOException;

    /** Opens a content; {@link java.io.FileNotFoundException} where there is none. */
    InputStream open(String key) throws IOException;

    boolean has(String key) throws IOException;

    /** Removes a content; nothing happens where there is none. Only for what is not yet, or no longer, part of a dossier. */
    void delete(String key) throws IOException;
}
