package org.fengqiao.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.deadlines.WaitingPeriods;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.NoticeKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the holidays are known for long enough. Asks for attention where periods wait for a year, or the next begins soon without its own. */
@Component("calendar")
class CalendarHealth extends AbstractHealthIndicator implements Watched {

    private final WaitingPeriods periods;
    private final Clock clock;
    private final Duration lead;

    /** @param lead how long before a year its holidays ought to be entered; no law says */
    CalendarHealth(WaitingPeriods periods, Clock clock, @Value("${fengqiao.calendar-lead:30d}") Duration lead) {
        this.periods = periods;
        this.clock = clock;
        this.lead = lead;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        var missed = periods.on(today, today.plusDays(lead.toDays()));
        health.up().withDetail(ATTENTION, !missed.years().isEmpty()).withDetail("missing", List.copyOf(missed.years())).withDetail("waiting", missed.waiting());
    }

    @Override
    public Optional<NoticeKind> warning(Map<String, Object> details) {
        if (!Watched.wantsAttention(details) || !(details.get("missing") instanceof List<?> missing)) {
            return Optional.empty();
        }
        var years = missing.stream().map(year -> year + " 年").collect(Collectors.joining("、"));
        var waiting = details.get("waiting") instanceof Integer n && n > 0 ? "有 " + n + " 个期限过了暂定的届满日，录入以前不会自动终结。" : "落在该年的届满日只能暂定。";
        return Optional.of(new NoticeKind(
                "house.calendar", "还没有录入" + years + "的节假日安排", waiting + "请照国务院办公厅的通知，在“系统管理”的“节假日安排”里录入。", false));
    }
}
