package org.fengqiao.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.confirmation.model.JudicialConfirmation;
import org.fengqiao.crossregion.model.AllianceLimits;
import org.fengqiao.crossregion.model.CrossRegionFiling;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.filing.model.FilingReview;
import org.fengqiao.filing.model.LocalFigures;
import org.fengqiao.filing.model.YearlyWage;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.mediation.model.PreActionMediation;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.questions.model.AfterJudgmentQuestions;

/** Every procedure of the platform, as the documents show them. */
final class AllProcedures {

    private AllProcedures() {}

    static List<Procedure<?, ?, ?>> all() {
        return List.of(
                new PreActionMediation(),
                new JudicialConfirmation(Calendar::builtIn),
                new FilingReview(new NoFigures(), Checklists::of),
                new CrossRegionFiling(new NoLimits(), Calendar::builtIn),
                new AfterJudgmentQuestions());
    }

    private static final class NoFigures implements LocalFigures {
        @Override
        public YearlyWage wage(String court, LocalDate on) {
            return new YearlyWage("", BigDecimal.ONE, false);
        }

        @Override
        public Base feeBase(FeeKind kind, String court, LocalDate on) {
            return null;
        }
    }

    private static final class NoLimits implements AllianceLimits {
        @Override
        public int forwardDays(String court, LocalDate on) {
            return 1;
        }

        @Override
        public int feedbackDays(String court, LocalDate on) {
            return 1;
        }
    }
}
