package org.fengqiao.video.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.video.web.IceServers.IceServer;
import org.jspecify.annotations.Nullable;

/**
 * A call as one of its people sees it.
 *
 * @param relayOnly whether picture and sound go through the servers only, never from browser to browser
 */
record CallView(
        UUID id,
        UUID caseId,
        String caseTitle,
        String purpose,
        String purposeLabel,
        boolean open,
        boolean conducts,
        Instant openedAt,
        @Nullable Instant endedAt,
        List<SeatView> seats,
        List<IceServer> iceServers,
        boolean relayOnly) {

    /** Somebody asked, with the pages on which they are there now. */
    record SeatView(UUID person, String name, String capacity, boolean conducts, boolean me, List<PageView> pages) {}

    /** A page in the call. */
    record PageView(UUID id, Instant joinedAt) {}
}
