/**
 * From the first word to the first case (受理): drafts that are never lost, guided forms, the menu of ways, duplicates, and registering a
 * dispute for oneself or for somebody else.
 */
@NullMarked
package org.fengqiao.intake;

import org.jspecify.annotations.NullMarked;
