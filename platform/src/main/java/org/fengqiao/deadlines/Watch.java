package org.fengqiao.deadlines;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Moment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the running periods every half minute, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Watch {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Batches of periods reckoned anew before anything else is looked at; the rest follows in the next round. */
    private static final int AT_MOST = 20;

    @Bean
    RecurringTask<Void> watchDeadlines(DeadlineRound round, ReckoningAnew anew, InstantSource clock) {
        return Tasks.recurring("watch-deadlines", FixedDelay.of(PAUSE)).execute((_, _) -> CurrentViewer.runAsSystem(() -> {
            var now = clock.instant();
            var today = now.atZone(Moment.ZONE).toLocalDate();
            for (int batches = 0; batches < AT_MOST && anew.some(now, today); batches++) {}
            round.run(now, today);
        }));
    }
}
