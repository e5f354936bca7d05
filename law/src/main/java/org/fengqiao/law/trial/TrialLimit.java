package org.fengqiao.law.trial;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_LAW;
import static org.fengqiao.law.Statute.TRIAL_LIMITS;

import org.fengqiao.law.Article;
import org.fengqiao.law.period.Extension;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.PeriodUnit;
import org.fengqiao.law.period.Terms;
import org.jspecify.annotations.Nullable;

/** The trial limits (审限) that can be extended, with who may and by how much. */
public enum TrialLimit {
    ORDINARY("普通程序", Terms.TRIAL_ORDINARY, 6, PeriodUnit.MONTHS, CIVIL_PROCEDURE_LAW.article(152)),
    SUMMARY("简易程序", Terms.TRIAL_SUMMARY, 1, PeriodUnit.MONTHS, CIVIL_PROCEDURE_INTERPRETATION.article(258)),
    SMALL_CLAIMS("小额诉讼程序", Terms.TRIAL_SMALL_CLAIMS, 1, PeriodUnit.MONTHS, CIVIL_PROCEDURE_LAW.article(168)),
    APPEAL_JUDGMENT("二审判决", Terms.TRIAL_APPEAL_JUDGMENT, 0, PeriodUnit.MONTHS, CIVIL_PROCEDURE_LAW.article(183)),
    APPEAL_RULING("二审裁定", Terms.TRIAL_APPEAL_RULING, 0, PeriodUnit.DAYS, CIVIL_PROCEDURE_LAW.article(183)),
    SPECIAL("特别程序", Terms.TRIAL_SPECIAL, 30, PeriodUnit.DAYS, TRIAL_LIMITS.article(2)),
    ENFORCEMENT("执行", Terms.ENFORCEMENT_LIMIT, 3, PeriodUnit.MONTHS, TRIAL_LIMITS.article(5));

    /** Who approves an extension of the court's own president. */
    public static final String PRESIDENT = "本院院长批准";

    /** Who approves what the president may not, under the limits that {@link #mayGoFurther()}. */
    public static final String HIGHER_COURT = "上级人民法院批准";

    private final String label;
    private final PeriodRule rule;
    private final int extensionLength;
    private final PeriodUnit extensionUnit;
    private final Article extensionArticle;

    TrialLimit(String label, PeriodRule rule, int extensionLength, PeriodUnit extensionUnit, Article extensionArticle) {
        this.label = label;
        this.rule = rule;
        this.extensionLength = extensionLength;
        this.extensionUnit = extensionUnit;
        this.extensionArticle = extensionArticle;
    }

    public String label() {
        return label;
    }

    public PeriodRule rule() {
        return rule;
    }

    /** The longest extension the president of the court may approve; null where the statute names no length. */
    public @Nullable Extension longestExtension() {
        return extensionLength == 0
                ? null
                : new Extension(extensionLength, extensionUnit, PRESIDENT, extensionArticle);
    }

    /** Whether a higher court may extend beyond what the president may (CPL 152, 审限规定 5). */
    public boolean mayGoFurther() {
        return this == ORDINARY || this == ENFORCEMENT;
    }
}
