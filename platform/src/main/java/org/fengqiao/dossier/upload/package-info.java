/** How a file comes in: piece by piece, resumable on another day or device, then looked into and kept. */
@NullMarked
package org.fengqiao.dossier.upload;

import org.jspecify.annotations.NullMarked;
