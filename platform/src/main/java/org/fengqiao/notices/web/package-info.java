/** Notices as the screens see them. */
@NullMarked
package org.fengqiao.notices.web;

import org.jspecify.annotations.NullMarked;
