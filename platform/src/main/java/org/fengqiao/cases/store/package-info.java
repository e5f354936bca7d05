/** Reads cases, each with the standing that justifies it. */
@NullMarked
package org.fengqiao.cases.store;

import org.jspecify.annotations.NullMarked;
