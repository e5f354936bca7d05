/** What the screens of confirmation ask besides acts: which court confirms, and why. */
@NullMarked
package org.fengqiao.confirmation.web;

import org.jspecify.annotations.NullMarked;
