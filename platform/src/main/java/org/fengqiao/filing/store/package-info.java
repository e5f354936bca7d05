/** The lists of materials as operators keep them, version by version. */
@NullMarked
package org.fengqiao.filing.store;

import org.jspecify.annotations.NullMarked;
