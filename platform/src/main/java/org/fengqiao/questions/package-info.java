/**
 * After-judgment questions (判后答疑): a party asks the judge about a judgment, a limited number of times, and is answered in time.
 * Other modules open such a case with a {@link org.fengqiao.questions.QuestionRequest}.
 */
@NullMarked
package org.fengqiao.questions;

import org.jspecify.annotations.NullMarked;
