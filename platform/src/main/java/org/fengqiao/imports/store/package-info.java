/** Jobs and their lines as they are kept. */
@NullMarked
package org.fengqiao.imports.store;

import org.jspecify.annotations.NullMarked;
