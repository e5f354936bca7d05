/** From a line of a file to what intake registers: readers of the three formats and the names of columns. */
@NullMarked
package org.fengqiao.imports.files;

import org.jspecify.annotations.NullMarked;
