/** Bulk intake as the screens and the command line use it. */
@NullMarked
package org.fengqiao.imports.web;

import org.jspecify.annotations.NullMarked;
