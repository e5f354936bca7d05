/** The templates of the spine, as declarations: mediation, confirmation, filing, cross-region filing and service. */
@NullMarked
package org.fengqiao.instruments.kinds;

import org.jspecify.annotations.NullMarked;
