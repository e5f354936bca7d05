/**
 * The one PostgreSQL below everything: an embedded server kept in the data folder, or an external one named by {@code fengqiao.db.url}.
 * Migrations run as the owner; the application itself signs in as a role that row-level security applies to.
 */
@NullMarked
package org.fengqiao.database;

import org.jspecify.annotations.NullMarked;
