package org.fengqiao.identity;

import java.util.UUID;

/** Tells how many notices wait for somebody. Implemented by whoever keeps notices; asked by {@code /api/me}. */
public interface UnreadNotices {

    int count(UUID person);
}
