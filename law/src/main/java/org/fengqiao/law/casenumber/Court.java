package org.fengqiao.law.casenumber;

import org.fengqiao.law.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A court of the sample.
 *
 * @param adminCode six-digit code of its district; empty where it has none
 * @param systemCode its code in the national online service; empty where unknown
 */
public record Court(
        CourtCode code, String name, @Nullable CourtCode parent, String adminCode, String systemCode, Provenance provenance) {}
