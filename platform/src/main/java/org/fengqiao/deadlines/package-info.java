/**
 * Statutory clocks (期限): started, ended and extended by acts, kept with how they were reckoned, watched by a scheduler in the database
 * that reminds, escalates, and lets the clock act when a period ends.
 */
@NullMarked
package org.fengqiao.deadlines;

import org.jspecify.annotations.NullMarked;
