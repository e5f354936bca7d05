/** What an entry of the register is: its status, the grounds for changing it, reviews. */
@NullMarked
package org.fengqiao.roster.model;

import org.jspecify.annotations.NullMarked;
