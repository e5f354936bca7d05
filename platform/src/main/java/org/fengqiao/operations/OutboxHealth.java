package org.fengqiao.operations;

import org.fengqiao.outbox.WaitingMessages;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether messages leave the house. Stuck ones do not make a node unfit to serve, so the status stays up and the numbers speak. */
@Component("outbox")
class OutboxHealth implements HealthIndicator {

    private final WaitingMessages messages;

    OutboxHealth(WaitingMessages messages) {
        this.messages = messages;
    }

    @Override
    public Health health() {
        var count = messages.count();
        return Health.up().withDetail("waiting", count.waiting()).withDetail("stuck", count.stuck()).build();
    }
}
