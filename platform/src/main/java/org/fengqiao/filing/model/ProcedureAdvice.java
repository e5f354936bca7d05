package org.fengqiao.filing.model;

import static org.fengqiao.filing.model.CaseFeature.*;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.law.Article;
import org.fengqiao.procedure.FormSchema;
import org.jspecify.annotations.Nullable;

/** Which procedure of first instance fits a claim (繁简分流), and why. */
public record ProcedureAdvice(ProcedureKind kind, List<Reason> reasons) {

    /** One step of the reasoning, with its article as cited. */
    public record Reason(String text, String article) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWICE = new BigDecimal("2");
    private static final Set<CaseFeature> NOT_SUMMARY =
            EnumSet.of(RESPONDENT_MISSING, MANY_ON_ONE_SIDE, PUBLIC_INTEREST, NOT_SIMPLE);
    private static final Set<CaseFeature> NOT_SMALL_CLAIMS =
            EnumSet.of(STATUS_OR_TITLE, FOREIGN, NEEDS_APPRAISAL, RESPONDENT_MISSING, COUNTERCLAIM);

    /** @param amount value of the claim in yuan; null where money is not all that is asked */
    static ProcedureAdvice of(@Nullable BigDecimal amount, List<CaseFeature> features, YearlyWage wage) {
        var reasons = new ArrayList<Reason>();
        for (var feature : features) {
            if (NOT_SUMMARY.contains(feature)) {
                return new ProcedureAdvice(
                        ProcedureKind.ORDINARY, List.of(because(name(feature) + "，不适用简易程序", notSummary(feature))));
            }
        }
        if (fitsSmallClaims(amount, features, wage, reasons)) {
            return new ProcedureAdvice(ProcedureKind.SMALL_CLAIMS, List.copyOf(reasons));
        }
        reasons.add(because("未见不适用简易程序的情形，事实清楚、权利义务明确、争议不大的适用简易程序", CIVIL_PROCEDURE_LAW.article(160)));
        return new ProcedureAdvice(ProcedureKind.SUMMARY, List.copyOf(reasons));
    }

    private static boolean fitsSmallClaims(
            @Nullable BigDecimal amount, List<CaseFeature> features, YearlyWage wage, List<Reason> reasons) {
        if (amount == null) {
            reasons.add(because("请求不只是给付金钱，不适用小额诉讼程序", CIVIL_PROCEDURE_LAW.article(165)));
            return false;
        }
        for (var feature : features) {
            if (NOT_SMALL_CLAIMS.contains(feature)) {
                reasons.add(because(name(feature) + "，不适用小额诉讼程序", CIVIL_PROCEDURE_LAW.article(166)));
                return false;
            }
        }
        return isSmallEnough(amount, features.contains(AGREED_SMALL_CLAIMS), wage, reasons);
    }

    private static boolean isSmallEnough(BigDecimal amount, boolean agreed, YearlyWage wage, List<Reason> reasons) {
        var half = wage.amount().multiply(HALF);
        var twice = wage.amount().multiply(TWICE);
        var caveat = wage.verified() ? "" : "（年平均工资参数未核实，请以统计部门公布数为准）";
        if (amount.compareTo(half) <= 0) {
            reasons.add(because("标的额不超过上年度就业人员年平均工资的一半 " + half.toPlainString() + " 元" + caveat, CIVIL_PROCEDURE_LAW.article(165)));
            return true;
        }
        if (amount.compareTo(twice) <= 0) {
            reasons.add(because(
                    agreed ? "标的额在年平均工资的一半以上二倍以下，双方约定适用小额诉讼程序" + caveat
                            : "标的额在年平均工资的一半以上二倍以下，双方约定的才可以适用小额诉讼程序" + caveat,
                    CIVIL_PROCEDURE_LAW.article(165)));
            return agreed;
        }
        reasons.add(because("标的额超过年平均工资的二倍，不适用小额诉讼程序" + caveat, CIVIL_PROCEDURE_LAW.article(165)));
        return false;
    }

    private static Article notSummary(CaseFeature feature) {
        return feature == NOT_SIMPLE ? CIVIL_PROCEDURE_LAW.article(160) : CIVIL_PROCEDURE_INTERPRETATION.article(257);
    }

    private static Reason because(String text, Article article) {
        return new Reason(text, article.cite());
    }

    private static String name(CaseFeature feature) {
        return FormSchema.title(feature);
    }
}
