package org.fengqiao.law.trial;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Article;
import org.fengqiao.law.period.Step;

/**
 * Whether one judge may hear a case by the ordinary procedure, or on appeal (CPL 40–42).
 *
 * @param allowed a suggestion to the judge, who decides
 * @param reasons in Chinese, with their articles
 */
public record SoleJudge(boolean allowed, List<Step> reasons) {

    public SoleJudge {
        reasons = List.copyOf(reasons);
    }

    /**
     * At first instance, by the ordinary procedure.
     *
     * @param clear whether the basic facts are clear and rights and duties plain
     * @param barred whether the case is one of the six kinds one judge must not hear; which they are is for the judge to see in the text
     */
    public static SoleJudge first(boolean clear, boolean barred) {
        var reasons = new ArrayList<Step>();
        check(reasons, clear, "基本事实清楚、权利义务关系明确", 40);
        check(reasons, !barred, "不属于不得独任审理的六类案件（由法官对照条文判断）", 42);
        return decide(reasons, clear && !barred);
    }

    /**
     * On appeal.
     *
     * @param summary whether the first instance ended by the summary procedure
     * @param ruling whether the appeal is against a ruling
     * @param agreed whether both sides agree
     */
    public static SoleJudge second(boolean summary, boolean ruling, boolean agreed, boolean barred) {
        var reasons = new ArrayList<Step>();
        check(reasons, summary || ruling, "一审适用简易程序结案，或者是不服裁定的上诉", 41);
        check(reasons, agreed, "双方当事人同意", 41);
        check(reasons, !barred, "不属于不得独任审理的六类案件（由法官对照条文判断）", 42);
        return decide(reasons, (summary || ruling) && agreed && !barred);
    }

    private static void check(List<Step> reasons, boolean met, String condition, int article) {
        reasons.add(new Step((met ? "符合：" : "不符合：") + condition, null, article(article)));
    }

    private static SoleJudge decide(List<Step> reasons, boolean allowed) {
        return new SoleJudge(allowed, reasons);
    }

    private static Article article(int number) {
        return CIVIL_PROCEDURE_LAW.article(number);
    }
}
