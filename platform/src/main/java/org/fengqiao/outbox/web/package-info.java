/** The outbox as the operator sees it: what is stuck, and trying it again by hand. */
@NullMarked
package org.fengqiao.outbox.web;

import org.jspecify.annotations.NullMarked;
