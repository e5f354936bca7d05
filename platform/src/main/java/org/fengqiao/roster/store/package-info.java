/** Where the register is kept. */
@NullMarked
package org.fengqiao.roster.store;

import org.jspecify.annotations.NullMarked;
