/** Rooms and invitations as they are kept; row-level security keeps caucuses apart whatever the code asks. */
@NullMarked
package org.fengqiao.mediation.store;

import org.jspecify.annotations.NullMarked;
