/**
 * Invented court work for the demo: filings, confirmations, cross-region filings and questions at every stage in the four courts,
 * lived through the real pipeline in times gone by. There only with {@code fengqiao.demo=true}.
 */
@NullMarked
package org.fengqiao.demo;

import org.jspecify.annotations.NullMarked;
