/** Templates as operators rewrite them: as lines, checked against the one that comes with the platform, and kept version by version. */
@NullMarked
package org.fengqiao.instruments.templates;

import org.jspecify.annotations.NullMarked;
