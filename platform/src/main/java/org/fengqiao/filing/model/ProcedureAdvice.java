package org.fengqiao.filing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.period.Step;
import org.fengqiao.law.trial.ProcedureChoice;
import org.fengqiao.law.trial.Suggestion;
import org.jspecify.annotations.Nullable;

/** Which procedure of first instance fits a claim (繁简分流), and why: what the law library suggests, in a form that is kept with the case. */
public record ProcedureAdvice(ProcedureKind kind, List<Reason> reasons) {

    /** One step of the reasoning, with its article as cited; empty for a figure used. */
    public record Reason(String text, String article) {}

    /** @param amount value of the claim in yuan; null where money is not all that is asked */
    static ProcedureAdvice of(@Nullable BigDecimal amount, Traits traits, YearlyWage wage) {
        var provenance = wage.verified() ? Provenance.PUBLISHED : Provenance.UNVERIFIED;
        var suggestion = ProcedureChoice.suggest(traits.profile(amount), wage.amount(), wage.province(), provenance);
        return new ProcedureAdvice(ProcedureKind.of(suggestion.procedure()), reasons(suggestion));
    }

    private static List<Reason> reasons(Suggestion suggestion) {
        var reasons = new ArrayList<Reason>();
        suggestion.reasons().stream().map(ProcedureAdvice::reason).forEach(reasons::add);
        suggestion.parameters().forEach(p -> reasons.add(new Reason(p.text(), "")));
        return List.copyOf(reasons);
    }

    private static Reason reason(Step step) {
        var article = step.article();
        return new Reason(step.text(), article == null ? "" : article.citeMarked());
    }
}
