/** REST for the register: its public list, its keepers' pages, and mediators to choose from. */
@NullMarked
package org.fengqiao.roster.web;

import org.jspecify.annotations.NullMarked;
