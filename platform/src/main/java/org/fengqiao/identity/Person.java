package org.fengqiao.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the platform knows.
 *
 * @param idNumberLast4 last four characters of the identity document; the number itself is not kept
 * @param elder whether pages are shown in elder mode (长辈版)
 * @param demo whether invented
 */
public record Person(
        UUID id,
        PersonKind kind,
        String name,
        @Nullable String idNumberLast4,
        @Nullable String phone,
        RealNameLevel realNameLevel,
        boolean elder,
        boolean demo) {}
