package org.fengqiao.mediation;

import java.time.Instant;
import java.util.UUID;
import org.fengqiao.mediation.store.Message;
import org.fengqiao.mediation.store.RoomId;
import org.fengqiao.mediation.store.Rooms;
import org.fengqiao.procedure.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Speaking in the rooms of a mediation. Row-level security refuses whoever has no place there. */
@Service
public class Talk {

    private final Rooms rooms;
    private final UnreadWords unread;

    Talk(Rooms rooms, UnreadWords unread) {
        this.rooms = rooms;
        this.unread = unread;
    }

    /** Says something in the joint room, or in the caucus of a side, which one has then seen; false where that was said before under the same id. */
    @Transactional
    public boolean say(UUID caseId, @Nullable UUID party, Actor speaker, UUID id, String text, Instant at) {
        var room = new RoomId(caseId, party);
        if (!rooms.say(room, new Message(id, at, speaker.person(), speaker.name(), speaker.capacity().name(), text))) {
            return false;
        }
        rooms.read(room, speaker.person(), at);
        unread.after(room, id, at);
        return true;
    }

    /** Somebody looks into a room, and so has read what was said before. */
    @Transactional
    public void look(UUID caseId, @Nullable UUID party, UUID person, Instant at) {
        rooms.read(new RoomId(caseId, party), person, at);
    }
}
