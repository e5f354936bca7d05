/**
 * Looks into a file before it enters the dossier: what it really is, and whether it is harmless. Pure: a path in, a verdict out;
 * nothing in a file is ever executed, and no work is done that its size could make unbounded.
 */
@NullMarked
package org.fengqiao.dossier.inspection;

import org.jspecify.annotations.NullMarked;
