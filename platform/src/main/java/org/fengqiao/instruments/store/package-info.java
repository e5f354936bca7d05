/** The table of instruments. */
@NullMarked
package org.fengqiao.instruments.store;

import org.jspecify.annotations.NullMarked;
