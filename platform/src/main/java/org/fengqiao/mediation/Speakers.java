package org.fengqiao.mediation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Moment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever speaks for an organisation (合作组织联络员) is seated in what is entrusted to it. The database sees to it when an office is given or ended; terms that
 * begin or end by themselves are looked at as the day begins.
 */
@Configuration(proxyBeanMethods = false)
class Speakers {

    private static final LocalTime DAWN = LocalTime.of(0, 5);

    @Bean
    RecurringTask<Void> seatSpeakers(JdbcClient database, TransactionTemplate transaction) {
        return Tasks.recurring("seat-speakers", Schedules.daily(Moment.ZONE, DAWN))
                .execute((_, _) -> CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> seat(database))));
    }

    static void seat(JdbcClient database) {
        database.sql("select seat_speakers(null)").query((_, _) -> true).list();
    }
}
