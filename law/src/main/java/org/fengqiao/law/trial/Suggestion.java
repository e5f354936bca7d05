package org.fengqiao.law.trial;

import java.util.List;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.fee.Procedure;
import org.fengqiao.law.period.Step;

/**
 * The procedure a case belongs to, as a suggestion to the judge.
 *
 * @param reasons in Chinese, with their articles
 * @param parameters the provincial figures used
 */
public record Suggestion(Procedure procedure, List<Step> reasons, List<Parameter> parameters) {

    public Suggestion {
        reasons = List.copyOf(reasons);
        parameters = List.copyOf(parameters);
    }
}
