/**
 * Filing review (立案审查): a claim handed in is checked once, corrected once, and accepted, refused or transferred in seven days.
 * Other modules open such a case with a {@link org.fengqiao.filing.FilingRequest}.
 */
@NullMarked
package org.fengqiao.filing;

import org.jspecify.annotations.NullMarked;
