package org.fengqiao.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.outbox.WaitingMessages;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether messages leave the house. Stuck ones do not make a node unfit to serve, so the status stays up and asks for attention. */
@Component("outbox")
class OutboxHealth extends AbstractHealthIndicator implements Watched {

    /** A carrier that fails for a while is tried again without anybody's help. */
    private static final Duration HELPS_ITSELF = Duration.ofHours(1);

    private final WaitingMessages messages;
    private final InstantSource clock;

    OutboxHealth(WaitingMessages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var count = messages.count();
        health.up().withDetail("waiting", count.waiting()).withDetail("stuck", count.stuck()).withDetail(ATTENTION, count.stuck() > 0);
        if (count.stuckSince() != null) {
            health.withDetail("since", count.stuckSince());
        }
    }

    @Override
    public Optional<NoticeKind> warning(Map<String, Object> details) {
        if (!(details.get("since") instanceof Instant since) || since.plus(HELPS_ITSELF).isAfter(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new NoticeKind(
                "house.outbox", "有发件滞留", details.get("stuck") + " 件一直没有发成。请到“系统管理”的“滞留发件”查看原因，处理后重试。", false));
    }
}
