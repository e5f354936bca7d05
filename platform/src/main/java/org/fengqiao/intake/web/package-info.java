/** Intake as the screens use it. */
@NullMarked
package org.fengqiao.intake.web;

import org.jspecify.annotations.NullMarked;
