/** Shows a page of a file without giving the file away: rendered to a picture of bounded size, marked with who is reading. */
@NullMarked
package org.fengqiao.dossier.preview;

import org.jspecify.annotations.NullMarked;
