/** Fees charged in a case (诉讼费): bills with how they were worked out, line by line. */
@NullMarked
package org.fengqiao.fees;

import org.jspecify.annotations.NullMarked;
