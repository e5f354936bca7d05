/**
 * Backup and restore: one file with every row of one snapshot and every document of the data folder, independent of the PostgreSQL version.
 * Restoring goes only into an empty place and only after the whole file has been checked.
 */
@NullMarked
package org.fengqiao.database.backup;

import org.jspecify.annotations.NullMarked;
