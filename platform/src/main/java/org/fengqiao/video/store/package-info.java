/** Calls, seats and signals as they are kept; row-level security lets nobody in who has no seat. */
@NullMarked
package org.fengqiao.video.store;

import org.jspecify.annotations.NullMarked;
