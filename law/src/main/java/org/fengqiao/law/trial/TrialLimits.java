package org.fengqiao.law.trial;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Extension;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Reckoning;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.period.Terms;

/** Reckons trial limits from the day after filing, through exclusions, extensions and conversion. */
public final class TrialLimits {

    private TrialLimits() {}

    /** @throws InvalidInput when the extensions together reach beyond what the president may approve, and no higher court approved the rest */
    public static Reckoning reckon(TrialLimit limit, LocalDate filed, Calendar calendar, Adjustments adjustments) {
        var longest = limit.longestExtension();
        if (longest != null) {
            var own = adjustments.extensions().stream()
                    .filter(e -> !limit.mayGoFurther() || !e.approver().equals(TrialLimit.HIGHER_COURT))
                    .toList();
            if (end(limit, filed, calendar, own).isAfter(end(limit, filed, calendar, List.of(longest)))) {
                throw new InvalidInput(limit.label() + "经本院院长批准合计最多延长" + longest.length() + longest.unit().label());
            }
        }
        return Periods.reckonProvisionally(limit.rule(), filed, calendar, adjustments);
    }

    /** Where the limit ends with these extensions alone, so that lengths in different units compare. */
    private static LocalDate end(TrialLimit limit, LocalDate filed, Calendar calendar, List<Extension> extensions) {
        return Periods.reckonProvisionally(limit.rule(), filed, calendar, new Adjustments(List.of(), extensions, List.of())).nominal();
    }

    /**
     * A case begun under a shorter limit and turned ordinary: six months, still from filing (CPI 258).
     *
     * @param converted when the ruling was made, which must be before the first limit ended
     */
    public static Reckoning converted(
            TrialLimit first, LocalDate filed, LocalDate converted, Calendar calendar, Adjustments adjustments) {
        if (first != TrialLimit.SUMMARY && first != TrialLimit.SMALL_CLAIMS) {
            throw new InvalidInput("只有简易程序、小额诉讼程序可以转为普通程序");
        }
        var before = reckon(first, filed, calendar, adjustments);
        if (converted.isBefore(filed) || converted.isAfter(before.due())) {
            throw new InvalidInput("转为普通程序的裁定应在" + first.label() + "审限届满（" + before.due() + "）前作出");
        }
        var rest = new Adjustments(adjustments.exclusions(), List.of(), adjustments.interruptions());
        var after = reckon(TrialLimit.ORDINARY, filed, calendar, rest);
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                converted + " 由" + first.label() + "转为普通程序，审限自立案之日起连续计算",
                converted,
                CIVIL_PROCEDURE_INTERPRETATION.article(258)));
        steps.addAll(after.steps());
        return new Reckoning(
                after.rule(), after.from(), after.firstDay(), after.nominal(), after.due(), null, after.provisional(), steps);
    }

    /** The last day to ask for an extension: fifteen days before the limit ends (延长审限规定 1). */
    public static LocalDate lastDayToAskForExtension(Reckoning limit) {
        return limit.due().minusDays(Terms.EXTENSION_APPLICATION.length());
    }
}
