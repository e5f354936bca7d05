package org.fengqiao.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.database.Writes;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Ending;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Reckoning;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Starts, ends and extends the periods of a case. */
@Component
public class Deadlines {

    private static final int REMEMBERED = 10_000;

    private final JsonMapper json;
    private final Map<Start, Reckoned> reckoned = new ConcurrentHashMap<>();
    private final Holidays holidays;

    Deadlines(JsonMapper json, Holidays holidays) {
        this.json = json;
        this.holidays = holidays;
    }

    /** Adds the start of a period to the rows of the running act and gives its due date. */
    public LocalDate start(Writes writes, UUID caseId, String court, @Nullable String unit, Effect.StartPeriod start) {
        var period = start.period();
        var reckoned = reckon(period, start.from());
        writes.add(
                """
                insert into period (case_id, rule_id, ordinal, court_code, unit_code, name, responsible, escalate_to, started_on, due_on,
                                    warn_on, status, reckoning, on_expiry, rule, provisional, reckoned_with)
                values (?, ?, (select count(*) from period p where p.case_id = ? and p.rule_id = ?), ?, ?, ?, ?, ?, ?, ?, ?,
                        'RUNNING', ?::jsonb, ?, ?::jsonb, ?, ?)""",
                caseId, period.id(), caseId, period.id(), court, unit, period.rule().name(), period.responsible().name(),
                period.escalateTo(), start.from(), reckoned.due(), reckoned.due().minusDays(period.warnDays()),
                reckoned.explanation(), period.onExpiry(), json.writeValueAsString(StoredRule.of(period.rule())), reckoned.provisional(),
                reckoned.revision());
        return reckoned.due();
    }

    /** Adds the end of a period, because what it demanded was done. */
    public void end(Writes writes, UUID caseId, Effect.EndPeriod end, Moment moment) {
        writes.add(
                "update period set status = 'DONE', ended_at = ? where case_id = ? and rule_id = ? and status = 'RUNNING'",
                moment.at(), caseId, end.period().id());
    }

    /** Adds an extension to a later day, which is moved to a working day if it is none; gives the new due date. */
    public LocalDate extend(Writes writes, UUID caseId, Effect.ExtendPeriod extension) {
        var period = extension.period();
        var inForce = holidays.inForce();
        var ending = Ending.provisionally(extension.until(), inForce.calendar());
        var until = ending.due();
        var steps = new ArrayList<ExplainedStep>();
        steps.add(ExplainedStep.extended(extension.until(), extension.reason()));
        ending.steps().stream().map(ExplainedStep::of).forEach(steps::add);
        writes.add(
                """
                update period set due_on = ?, warn_on = ?, warned_at = null, escalated_at = null, extended_to = ?, provisional = ?,
                       reckoned_with = ?, reckoning = reckoning || ?::jsonb
                where case_id = ? and rule_id = ? and status = 'RUNNING'""",
                until, until.minusDays(period.warnDays()), extension.until(), ending.provisional(), inForce.revision(),
                json.writeValueAsString(steps), caseId, period.id());
        return until;
    }

    private Reckoned reckon(Period period, LocalDate from) {
        if (reckoned.size() > REMEMBERED) {
            reckoned.clear();
        }
        return reckoned.computeIfAbsent(new Start(period.rule(), from, holidays.inForce()), this::reckon);
    }

    private Reckoned reckon(Start start) {
        Reckoning r = Periods.reckonProvisionally(start.rule(), start.from(), start.by().calendar(), Adjustments.NONE);
        var steps = r.steps().stream().map(ExplainedStep::of).toList();
        return new Reckoned(r.due(), r.provisional(), json.writeValueAsString(steps), start.by().revision());
    }

    private record Start(PeriodRule rule, LocalDate from, Holidays.InForce by) {}

    private record Reckoned(LocalDate due, boolean provisional, String explanation, long revision) {}
}
