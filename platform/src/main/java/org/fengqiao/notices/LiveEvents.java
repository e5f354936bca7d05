package org.fengqiao.notices;

import java.util.Collection;
import java.util.UUID;
import org.fengqiao.notices.live.Live;
import org.springframework.stereotype.Service;

/** Lets other modules tell people's open pages that something is new. Runs inside its caller's transaction. */
@Service
public class LiveEvents {

    private final Live live;

    LiveEvents(Live live) {
        this.live = live;
    }

    /** @param reference what is new, by id; the page fetches it, so nothing personal travels here */
    public void tell(Collection<UUID> people, String event, UUID reference) {
        people.forEach(person -> live.publish(person, event, reference.toString()));
    }
}
