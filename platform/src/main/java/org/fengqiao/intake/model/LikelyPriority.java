package org.fengqiao.intake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.cases.PriorityGroup;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.law.identity.AgeOfLaw;
import org.fengqiao.law.identity.ResidentNumber;
import org.fengqiao.procedure.Standing;

/** Which reasons not to be kept waiting show in what was told already; whoever tells decides. */
public final class LikelyPriority {

    private static final String WAGES = "劳动报酬";

    private LikelyPriority() {}

    /** @param why in Chinese, with the article where there is one */
    public record Likely(PriorityGroup group, String why) {}

    /** Each group once, in the order people list them. */
    public static List<Likely> of(DraftContent content, LocalDate today) {
        Map<PriorityGroup, String> found = new LinkedHashMap<>();
        for (var claimant : content.parties(Standing.CLAIMANT)) {
            born(claimant).forEach(born -> byAge(claimant, born, today, found));
        }
        var cause = content.cause();
        if (cause != null && cause.contains(WAGES)) {
            found.putIfAbsent(PriorityGroup.WAGES, "案由是“" + cause + "”");
        }
        var likely = new ArrayList<Likely>();
        found.forEach((group, why) -> likely.add(new Likely(group, why)));
        return List.copyOf(likely);
    }

    private static Stream<LocalDate> born(DraftParty party) {
        return Stream.ofNullable(party.idNumber()).flatMap(number -> ResidentNumber.bornOn(number.strip()).stream());
    }

    private static void byAge(DraftParty who, LocalDate born, LocalDate today, Map<PriorityGroup, String> found) {
        if (AgeOfLaw.OLD_AGE.isReached(born, today)) {
            found.putIfAbsent(PriorityGroup.ELDERLY, named(who) + "满 " + AgeOfLaw.OLD_AGE.years() + " 周岁，" + AgeOfLaw.OLD_AGE.article().citeMarked());
        } else if (!AgeOfLaw.MAJORITY.isReached(born, today)) {
            found.putIfAbsent(PriorityGroup.MINOR, named(who) + "不满 " + AgeOfLaw.MAJORITY.years() + " 周岁，" + AgeOfLaw.MAJORITY.article().citeMarked());
        }
    }

    private static String named(DraftParty who) {
        return who.nameOrNothing().isEmpty() ? "申请人" : who.nameOrNothing();
    }
}
