package org.fengqiao.operations;

import org.fengqiao.outbox.WaitingMessages;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether messages leave the house. Stuck ones do not make a node unfit to serve, so the status stays up and asks for attention. */
@Component("outbox")
class OutboxHealth extends AbstractHealthIndicator {

    private final WaitingMessages messages;

    OutboxHealth(WaitingMessages messages) {
        this.messages = messages;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var count = messages.count();
        health.up().withDetail("waiting", count.waiting()).withDetail("stuck", count.stuck()).withDetail("attention", count.stuck() > 0);
    }
}
