/** Tells dossier, instruments and notices about cases, so that they need not know how cases are kept. */
@NullMarked
package org.fengqiao.cases.papers;

import org.jspecify.annotations.NullMarked;
