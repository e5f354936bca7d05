package org.fengqiao.cases.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act in the history of a case, newest first in lists.
 *
 * @param said what it said, where it is an answer
 */
record TimelineEntry(
        long version, String act, String label, @Nullable String said, Instant at, String who, String capacity, String capacityLabel,
        @Nullable UUID forParty, String from, String to, String toLabel) {}
