/**
 * The journal (留痕): who did what in which case, in what capacity, for whom, when and from where. Append-only; audit trail, timeline,
 * indicators and the evidence log all come from it. Readings of a case are kept beside it.
 */
@NullMarked
package org.fengqiao.journal;

import org.jspecify.annotations.NullMarked;
