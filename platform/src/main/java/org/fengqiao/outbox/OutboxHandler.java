package org.fengqiao.outbox;

import java.util.List;
import java.util.Optional;

/** Delivers one kind of message. Delivering twice must have the effect of once: the message carries a dedupe key. */
public sealed interface OutboxHandler {

    /** The kind of message this one delivers. */
    String kind();

    /** Only writes to this database: many are delivered in one transaction, together with the mark that they are done. */
    non-sealed interface Within extends OutboxHandler {

        /** Delivers, as the system; an exception means it is tried again later. */
        void deliver(OutboxMessage message);

        /** Delivers many, the oldest first; an exception means that each is tried by itself. */
        default void deliver(List<OutboxMessage> messages) {
            messages.forEach(this::deliver);
        }
    }

    /**
     * Reaches outside or takes long: runs outside any transaction, so that none is held open meanwhile, one message after the other. The marks
     * that they are done are set for many at once, so one delivered may come again where a node dies in between.
     *
     * @param <R> what is kept of a message delivered
     */
    non-sealed interface Apart<R> extends OutboxHandler {

        /**
         * Delivers, as the system; an exception means it is tried again later.
         *
         * @return what is to be kept, where anything is
         */
        Optional<R> deliver(OutboxMessage message);

        /** Writes what is to be kept of many, in one transaction with the marks that they are done. */
        default void keep(List<R> receipts) {}
    }
}
