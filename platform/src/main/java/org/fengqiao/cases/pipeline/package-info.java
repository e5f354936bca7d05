/** Carries an act through: from the request to the rows it writes. */
@NullMarked
package org.fengqiao.cases.pipeline;

import org.jspecify.annotations.NullMarked;
