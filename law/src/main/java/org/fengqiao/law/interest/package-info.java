/**
 * Interest (利息): loan prime rates, private lending with its cap and transition, and the double interest for delayed performance.
 * Each stretch of days with one balance and one rate is rounded to the fen, half up; the parts add up to the result.
 */
@NullMarked
package org.fengqiao.law.interest;

import org.jspecify.annotations.NullMarked;
