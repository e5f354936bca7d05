package org.fengqiao.api;

import org.springframework.http.HttpMethod;

/**
 * Room for the body of a request that brings a file; every other body is refused beyond {@link #USUAL}. A module declares one as a bean for
 * each of its operations that needs it.
 *
 * @param path with {@code {variables}}, as the operation is mapped
 * @param bytes the largest body taken
 */
public record BodyRoom(HttpMethod method, String path, long bytes) {

    /** Enough for whatever people write, and little enough that many at once do no harm. */
    public static final int USUAL = 1024 * 1024;
}
