package org.fengqiao.instruments.templates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the template of a kind of instrument.
 *
 * @param basis why it was written so
 * @param at null for the one that comes with the platform
 */
public record TemplateVersion(String kind, int version, List<Line> lines, String basis, @Nullable Instant at, String byName) {

    /** The number of the one that comes with the platform. */
    public static final int SHIPPED = 1;
}
