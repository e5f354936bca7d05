/**
 * Whole lifecycles of a dispute per second: the platform over HTTP, the same rows by plain SQL, and the workflow engine a team would otherwise
 * pick, all on the same PostgreSQL in the same run.
 */
@NullMarked
package org.fengqiao.bench.acts;

import org.jspecify.annotations.NullMarked;
