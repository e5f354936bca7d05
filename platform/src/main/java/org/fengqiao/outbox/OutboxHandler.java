package org.fengqiao.outbox;

/** Delivers one kind of message. Delivering twice must have the effect of once: the message carries a dedupe key. */
public interface OutboxHandler {

    /** The kind of message this one delivers. */
    String kind();

    /** Delivers, in a transaction of its own as the system; an exception means it is tried again later. */
    void deliver(OutboxMessage message);
}
