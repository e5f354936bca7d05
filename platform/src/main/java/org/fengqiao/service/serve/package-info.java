/** Carries out service and keeps what comes back. */
@NullMarked
package org.fengqiao.service.serve;

import org.jspecify.annotations.NullMarked;
