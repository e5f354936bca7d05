package org.fengqiao.outbox;

/** How the messages of a lane are delivered. */
interface Delivery {

    /** Tries a batch of what is due and gives how many were tried; 0 when nothing is due. */
    int once();
}
