/**
 * The trial as far as figures decide it: which procedure a case belongs to, how long it may take, and what conversion does to that.
 * Thresholds that follow provincial wages are parameters.
 */
@NullMarked
package org.fengqiao.law.trial;

import org.jspecify.annotations.NullMarked;
