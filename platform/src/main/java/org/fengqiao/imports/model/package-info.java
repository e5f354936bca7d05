/** From a line of a file to what intake registers: readers of the three formats and the names of columns. Pure. */
@NullMarked
package org.fengqiao.imports.model;

import org.jspecify.annotations.NullMarked;
