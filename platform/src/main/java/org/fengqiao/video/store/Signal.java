package org.fengqiao.video.store;

import java.util.UUID;

/** What one page tells another so that they connect. */
public record Signal(long seq, UUID from, String kind, String sdp) {}
