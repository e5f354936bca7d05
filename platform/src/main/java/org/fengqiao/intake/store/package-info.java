/** Drafts and marks of disputes as they are kept. */
@NullMarked
package org.fengqiao.intake.store;

import org.jspecify.annotations.NullMarked;
