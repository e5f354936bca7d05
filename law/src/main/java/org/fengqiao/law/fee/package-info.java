/**
 * Litigation fees (诉讼费用): every category of the measures of 2007, with the lines that explain the amount.
 * What provinces fix within a range is a parameter; halving happens once at most.
 */
@NullMarked
package org.fengqiao.law.fee;

import org.jspecify.annotations.NullMarked;
