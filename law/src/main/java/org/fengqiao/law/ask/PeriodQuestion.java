package org.fengqiao.law.ask;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.CalendarYear;
import org.fengqiao.law.period.Exclusion;
import org.fengqiao.law.period.Extension;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Reckoning;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.period.Terms;

final class PeriodQuestion implements Question {

    private static final Map<String, PeriodUnit> UNITS = units();

    private static Map<String, PeriodUnit> units() {
        var units = new LinkedHashMap<String, PeriodUnit>();
        units.put("days", PeriodUnit.DAYS);
        units.put("working-days", PeriodUnit.WORKING_DAYS);
        units.put("months", PeriodUnit.MONTHS);
        units.put("years", PeriodUnit.YEARS);
        units.put("hours", PeriodUnit.HOURS);
        return units;
    }

    @Override
    public String title() {
        return "期间：届满日及其理由";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("from", "起算事由发生之日（按小时的写到分：2026-10-01T10:30）", "2026-09-16"),
                Field.optional("days", "日数", "15"),
                Field.optional("working-days", "工作日数", "3"),
                Field.optional("months", "月数", "6"),
                Field.optional("years", "年数", "2"),
                Field.optional("hours", "小时数", "48"),
                Field.optional("term", "法定期间名称，见 terms", "appeal-judgment"),
                Field.optional("exclude", "扣除的日期，逗号分隔", "2026-09-20..2026-09-25"),
                Field.optional("extend", "延长：数字加 d（日）w（工作日）m（月）", "30d"),
                Field.optional("provisional", "未知年份给出暂定日：true", "true"),
                Field.optional("calendar", "补充的日历行（命令行用 @文件）", "2027 off 2027-01-01 元旦"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "period --from 2026-09-16 --days 15 --json",
                "period --from 2026-09-16 --term appeal-judgment",
                "period --from 2026-10-01T10:30 --hours 48",
                "period --from 2026-03-10 --months 3 --exclude 2026-04-01..2026-04-20");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var rule = rule(in);
        var calendar = calendar(in);
        var reckoning = reckon(in, rule, calendar);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("due", reckoning.due().toString());
        var dueAt = reckoning.dueAt();
        Answers.put(answer, "dueAt", dueAt == null ? null : dueAt.atZone(Periods.ZONE).toOffsetDateTime().toString());
        answer.put("from", reckoning.from().toString());
        answer.put("firstDay", reckoning.firstDay().toString());
        answer.put("nominal", reckoning.nominal().toString());
        answer.put("provisional", reckoning.provisional());
        answer.put("term", rule.id());
        answer.put("summary", rule.name() + rule.amount() + "，届满日 " + reckoning.due());
        answer.put("steps", Answers.steps(reckoning.steps()));
        answer.put("rules", Answers.rules(reckoning.steps().stream().map(Step::article).toList()));
        return answer;
    }

    private static Reckoning reckon(Inputs in, PeriodRule rule, Calendar calendar) {
        var from = in.required("from");
        if (rule.unit() == PeriodUnit.HOURS) {
            try {
                return Periods.reckon(rule, LocalDateTime.parse(from).atZone(Periods.ZONE).toInstant(), calendar);
            } catch (DateTimeException e) {
                throw new InvalidInput("按小时计算的期间，from 应写到分，如 2026-10-01T10:30：" + Inputs.shorten(from)).at("from");
            }
        }
        var day = in.date("from");
        var adjustments = adjustments(in, rule);
        return in.flag("provisional")
                ? Periods.reckonProvisionally(rule, day, calendar, adjustments)
                : Periods.reckon(rule, day, calendar, adjustments);
    }

    private static PeriodRule rule(Inputs in) {
        PeriodRule rule = in.has("term") ? Terms.byId(in.required("term")) : null;
        for (var unit : UNITS.entrySet()) {
            if (in.has(unit.getKey())) {
                if (rule != null) {
                    throw new InvalidInput("只能给出一种长度：" + String.join("、", UNITS.keySet()) + " 或 term");
                }
                rule = Inputs.blaming(unit.getKey(), () -> PeriodRule.designated(in.integer(unit.getKey()), unit.getValue()));
            }
        }
        if (rule == null) {
            throw new InvalidInput("缺少期间长度：" + String.join("、", UNITS.keySet()) + " 或 term").at("days");
        }
        return in.has("term") && rule.unit() != PeriodUnit.HOURS ? Terms.on(in.date("from"), rule) : rule;
    }

    private static Adjustments adjustments(Inputs in, PeriodRule rule) {
        var adjustments = Adjustments.NONE;
        var reason = rule.limitation() ? "不能行使请求权的障碍" : "不计入的期间";
        for (var item : in.items("exclude")) {
            var range = Ranges.parse("exclude", item);
            adjustments = adjustments.excluding(Inputs.blaming("exclude", () -> Exclusion.of(range.from(), range.to(), reason)));
        }
        for (var item : in.items("extend")) {
            adjustments = adjustments.extendedBy(extension(item));
        }
        return adjustments;
    }

    private static Extension extension(String text) {
        if (!text.matches("[0-9]{1,5}[dwm]")) {
            throw new InvalidInput("参数 extend 应为数字加 d、w 或 m，如 30d：" + Inputs.shorten(text));
        }
        int length = Integer.parseInt(text.substring(0, text.length() - 1));
        var unit =
                switch (text.charAt(text.length() - 1)) {
                    case 'd' -> PeriodUnit.DAYS;
                    case 'w' -> PeriodUnit.WORKING_DAYS;
                    default -> PeriodUnit.MONTHS;
                };
        return new Extension(length, unit, "批准或同意", Statute.CIVIL_PROCEDURE_LAW.article(86));
    }

    private static Calendar calendar(Inputs in) {
        var calendar = in.calendar();
        if (in.has("calendar")) {
            for (var year : CalendarYear.parse(in.items("calendar"))) {
                calendar = calendar.with(year);
            }
        }
        return calendar;
    }
}
