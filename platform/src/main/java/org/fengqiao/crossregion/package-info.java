/**
 * Cross-region filing (跨域立案): a party hands in at the nearest court of the alliance, the court with jurisdiction decides.
 * Both desks see one matter: a case here, and the filing review linked to it there.
 */
@NullMarked
package org.fengqiao.crossregion;

import org.jspecify.annotations.NullMarked;
