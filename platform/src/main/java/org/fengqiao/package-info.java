/** The application itself: it only starts what the modules are. Its one shared piece is the clock. */
@NullMarked
package org.fengqiao;

import org.jspecify.annotations.NullMarked;
