package org.fengqiao.law.trial;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.TRIAL_LIMIT_EXTENSION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.fee.Procedure;
import org.fengqiao.law.period.Step;
import org.jspecify.annotations.Nullable;

/** Suggests small claims, summary or ordinary procedure (CPL 165, 166; CPI 257). */
public final class ProcedureChoice {

    /** Small claims are mandatory up to this share of the yearly wage of the province (CPL 165). */
    public static final BigDecimal MANDATORY_SHARE = new BigDecimal("0.5");

    /** And may be agreed on up to this multiple of it. */
    public static final BigDecimal AGREED_MULTIPLE = new BigDecimal("2");

    private static final Article SMALL_CLAIMS = CIVIL_PROCEDURE_LAW.article(165);

    private ProcedureChoice() {}

    /**
     * @param yearlyWage average wage of the employed in the province in the year before, in yuan
     * @param province for the explanation
     */
    public static Suggestion suggest(CaseProfile profile, BigDecimal yearlyWage, String province, Provenance provenance) {
        var wage = CaseProfile.yearlyWage(yearlyWage);
        var parameter = new Parameter(
                "yearly-wage", province + "上年度就业人员年平均工资（元）", Amounts.format(wage), SMALL_CLAIMS, provenance);
        var reasons = new ArrayList<Step>();
        var procedure = choose(profile, wage, reasons);
        reasons.add(reason(procedure.label() + "延期开庭不超过 " + adjournments(procedure) + " 次，两次开庭间隔不超过一个月", TRIAL_LIMIT_EXTENSION.article(3)));
        return new Suggestion(procedure, reasons, List.of(parameter));
    }

    /**
     * Why a procedure may not be used, or null where it may. The ordinary procedure always may, and by agreement of the parties the summary one also where a case is
     * not simple (CPL 160), unless a feature bars it.
     *
     * @param yearlyWage average wage of the employed in the province in the year before, in yuan; null where it has not been verified: the value of the claim then bars nothing
     */
    public static @Nullable Step bar(Procedure procedure, CaseProfile profile, @Nullable BigDecimal yearlyWage) {
        if (procedure == Procedure.ORDINARY) {
            return null;
        }
        var small = procedure == Procedure.SMALL_CLAIMS;
        var feature = profile.features().stream().sorted().filter(f -> small || f.barsSummary()).findFirst();
        if (feature.isPresent()) {
            return reason(feature.get().label() + "，不适用" + procedure.label(), feature.get().article());
        }
        return small ? barToSmallClaims(profile, yearlyWage) : null;
    }

    private static @Nullable Step barToSmallClaims(CaseProfile profile, @Nullable BigDecimal yearlyWage) {
        if (!profile.simple()) {
            return reason("案情不属于事实清楚、权利义务关系明确、争议不大，不适用小额诉讼程序", SMALL_CLAIMS);
        }
        if (profile.claim() != null && yearlyWage == null) {
            return null;
        }
        var reasons = new ArrayList<Step>();
        var wage = yearlyWage == null ? BigDecimal.ZERO : CaseProfile.yearlyWage(yearlyWage);
        return smallClaims(profile, List.of(), wage, reasons) ? null : reasons.getFirst();
    }

    /** How often a hearing may be adjourned (延长审限和延期开庭规定 3). */
    public static int adjournments(Procedure procedure) {
        return switch (procedure) {
            case ORDINARY -> 2;
            case SUMMARY, SMALL_CLAIMS -> 1;
        };
    }

    private static Procedure choose(CaseProfile profile, BigDecimal wage, List<Step> reasons) {
        var features = profile.features().stream().sorted(Comparator.naturalOrder()).toList();
        var barred = features.stream().filter(CaseFeature::barsSummary).toList();
        if (!barred.isEmpty() || !profile.simple()) {
            barred.forEach(feature -> reasons.add(reason(feature.label() + "，不适用简易程序", feature.article())));
            if (barred.isEmpty()) {
                reasons.add(reason("案情不属于事实清楚、权利义务关系明确、争议不大", CIVIL_PROCEDURE_LAW.article(160)));
            }
            return Procedure.ORDINARY;
        }
        if (smallClaims(profile, features, wage, reasons)) {
            reasons.add(reason("对适用小额诉讼程序有异议的，应当在开庭前提出", CIVIL_PROCEDURE_INTERPRETATION.article(279)));
            reasons.add(reason("管辖异议的裁定一经作出即生效", CIVIL_PROCEDURE_INTERPRETATION.article(276)));
            reasons.add(reason("驳回起诉的裁定一经作出即生效", CIVIL_PROCEDURE_INTERPRETATION.article(277)));
            return Procedure.SMALL_CLAIMS;
        }
        var claim = profile.claim();
        var limit = wage.multiply(AGREED_MULTIPLE);
        reasons.add(
                claim != null && claim.compareTo(limit) <= 0
                        ? reason("标的额不超过年平均工资的二倍（" + Amounts.format(limit) + " 元）且案情简单，应当适用简易程序", TRIAL_LIMIT_EXTENSION.article(4))
                        : reason("事实清楚、权利义务关系明确、争议不大，可以适用简易程序", CIVIL_PROCEDURE_LAW.article(160)));
        return Procedure.SUMMARY;
    }

    private static boolean smallClaims(
            CaseProfile profile, List<CaseFeature> features, BigDecimal wage, List<Step> reasons) {
        var claim = profile.claim();
        if (claim == null) {
            reasons.add(reason("不是金钱给付案件，不适用小额诉讼程序", SMALL_CLAIMS));
            return false;
        }
        if (!features.isEmpty()) {
            features.forEach(feature -> reasons.add(reason(feature.label() + "，不适用小额诉讼程序", feature.article())));
            return false;
        }
        var mandatory = wage.multiply(MANDATORY_SHARE);
        var agreed = wage.multiply(AGREED_MULTIPLE);
        if (claim.compareTo(mandatory) <= 0) {
            reasons.add(reason("标的额不超过年平均工资的50%（" + Amounts.format(mandatory) + " 元），适用小额诉讼程序，一审终审", SMALL_CLAIMS));
            return true;
        }
        if (claim.compareTo(agreed) <= 0 && profile.agreed()) {
            reasons.add(reason("标的额不超过年平均工资的二倍（" + Amounts.format(agreed) + " 元），双方约定适用小额诉讼程序", SMALL_CLAIMS));
            return true;
        }
        reasons.add(reason(
                claim.compareTo(agreed) > 0 ? "标的额超过年平均工资的二倍，不适用小额诉讼程序" : "标的额超过年平均工资的50%，双方未约定小额诉讼程序",
                SMALL_CLAIMS));
        return false;
    }

    private static Step reason(String text, Article article) {
        return new Step(text, null, article);
    }
}
