/** The invented people of the demo alliance, and signing in as one of them without a password. Nothing here exists unless {@code fengqiao.demo=true}. */
@NullMarked
package org.fengqiao.identity.demo;

import org.jspecify.annotations.NullMarked;
