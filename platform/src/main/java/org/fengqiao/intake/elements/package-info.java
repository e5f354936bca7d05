/** Guided forms (要素表): one record for each of the commonest causes, whose components are the questions. */
@NullMarked
package org.fengqiao.intake.elements;

import org.jspecify.annotations.NullMarked;
