/** The tables of the dossier: files, readings, and uploads under way. */
@NullMarked
package org.fengqiao.dossier.store;

import org.jspecify.annotations.NullMarked;
