/** The calls as pages see them. */
@NullMarked
package org.fengqiao.video.web;

import org.jspecify.annotations.NullMarked;
