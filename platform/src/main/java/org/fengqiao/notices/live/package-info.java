/** Tells open pages at once, on whichever node they are. */
@NullMarked
package org.fengqiao.notices.live;

import org.jspecify.annotations.NullMarked;
