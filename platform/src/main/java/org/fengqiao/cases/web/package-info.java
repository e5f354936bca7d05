/** The cases as the screens see them. */
@NullMarked
package org.fengqiao.cases.web;

import org.jspecify.annotations.NullMarked;
