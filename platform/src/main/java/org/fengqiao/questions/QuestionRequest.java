package org.fengqiao.questions;

import java.util.UUID;
import org.fengqiao.questions.model.Dialogue;

/**
 * A party's first question about a judgment.
 *
 * @param judgment number of the case decided
 * @param judge who decided it, by person id
 */
public record QuestionRequest(String judgment, UUID judge, String question) {

    /** Stable id of the procedure a request opens. */
    public static final String PROCEDURE = "questions";

    /** The particulars the procedure begins with. */
    public Object particulars() {
        return Dialogue.begin(judgment, judge, question);
    }
}
