/** What every module's API shares: pages of lists, and problems told by RFC 9457 in the user's language. */
@NullMarked
package org.fengqiao.api;

import org.jspecify.annotations.NullMarked;
