package org.fengqiao.cases.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act in the history of a case, newest first in lists. */
record TimelineEntry(
        long version, String act, String label, Instant at, String who, String capacity, String capacityLabel,
        @Nullable UUID forParty, String from, String to, String toLabel) {}
