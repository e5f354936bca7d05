/** What can be worked out from a draft alone: what is missing, what it is about, how it is best settled. Pure. */
@NullMarked
package org.fengqiao.intake.model;

import org.jspecify.annotations.NullMarked;
