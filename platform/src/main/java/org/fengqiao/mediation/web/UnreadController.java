package org.fengqiao.mediation.web;

import java.util.List;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.mediation.store.Rooms;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which mediations have words their reader has not seen. */
@RestController
class UnreadController {

    private final Rooms rooms;

    UnreadController(Rooms rooms) {
        this.rooms = rooms;
    }

    @GetMapping(path = "/api/rooms/unread", produces = "application/json")
    @Transactional(readOnly = true)
    public List<Rooms.Unread> unread() {
        return rooms.unreadBy(CurrentViewer.require().person());
    }
}
