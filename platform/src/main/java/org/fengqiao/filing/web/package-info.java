/** What the screens of filing ask besides acts: the checklist of a cause, and what a claim will cost. */
@NullMarked
package org.fengqiao.filing.web;

import org.jspecify.annotations.NullMarked;
