/**
 * The dossier of a dispute (卷宗): every material handed in or drawn up, shared down the lineage so that nothing is uploaded twice.
 * Originals are never changed; every file is inspected on the way in, digested, and every reading of it recorded.
 */
@NullMarked
package org.fengqiao.dossier;

import org.jspecify.annotations.NullMarked;
