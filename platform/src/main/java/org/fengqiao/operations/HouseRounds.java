package org.fengqiao.operations;

import java.util.concurrent.TimeUnit;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Every node looks after itself, its own disk among other things, so this is no job for one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "fengqiao.house-rounds", matchIfMissing = true)
class HouseRounds {

    private final HouseWatch watch;

    HouseRounds(HouseWatch watch) {
        this.watch = watch;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void round() {
        CurrentViewer.runAsSystem(watch::look);
    }
}
