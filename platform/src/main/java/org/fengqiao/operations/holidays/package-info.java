/** The figures that differ from place to place as an operator sets them: each with its source, and marked until it has been checked. */
@NullMarked
package org.fengqiao.operations.holidays;

import org.jspecify.annotations.NullMarked;
