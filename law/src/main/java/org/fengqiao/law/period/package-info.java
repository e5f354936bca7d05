/** Periods (期间): when they start, what they count, when they end, and why. */
@NullMarked
package org.fengqiao.law.period;

import org.jspecify.annotations.NullMarked;
