/** Invented disputes at every stage, so that no screen of the demo is empty. Nothing here exists unless {@code fengqiao.demo=true}. */
@NullMarked
package org.fengqiao.intake.demo;

import org.jspecify.annotations.NullMarked;
