/** Text messages and e-mail: the port, a gateway over HTTP, and the sandbox counterpart. */
@NullMarked
package org.fengqiao.notices.gateway;

import org.jspecify.annotations.NullMarked;
