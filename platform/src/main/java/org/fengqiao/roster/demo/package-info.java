/** Entries for the invented mediators. */
@NullMarked
package org.fengqiao.roster.demo;

import org.jspecify.annotations.NullMarked;
