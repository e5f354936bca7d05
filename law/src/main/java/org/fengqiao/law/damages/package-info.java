/**
 * Lines the law draws for contractual sums: liquidated damages against 30 % above the loss, prices against 70 % and 30 %.
 * They guide the judge's discretion and never replace it.
 */
@NullMarked
package org.fengqiao.law.damages;

import org.jspecify.annotations.NullMarked;
