/**
 * Who is asking: people, how they sign in, the offices they hold and until when, and who may act for whom.
 * {@link org.fengqiao.identity.CurrentViewer} answers for the running request; row-level security is told the same at every transaction.
 */
@NullMarked
@ApplicationModule(displayName = "Identity")
package org.fengqiao.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
