/** Tells the database who is asking, so that row-level security can be the second wall. */
@NullMarked
package org.fengqiao.identity.wall;

import org.jspecify.annotations.NullMarked;
