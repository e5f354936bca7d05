package org.fengqiao.outbox;

import java.util.List;

/** Delivers one kind of message. Delivering twice must have the effect of once: the message carries a dedupe key. */
public interface OutboxHandler {

    /** The kind of message this one delivers. */
    String kind();

    /**
     * Whether delivering only writes to this database. Such messages are delivered many in one transaction, together with the mark that they
     * are done; the others run outside any transaction, so that none is held open while somebody outside is slow.
     */
    default boolean withinTransaction() {
        return false;
    }

    /** Delivers, as the system; an exception means it is tried again later. */
    void deliver(OutboxMessage message);

    /** Delivers many within one transaction, the oldest first; an exception means that each is tried by itself. */
    default void deliver(List<OutboxMessage> messages) {
        messages.forEach(this::deliver);
    }
}
