/**
 * Benchmarks of the law library with JMH: time and allocation of a fee, a period, ten years of interest, a case number.
 * Run by {@code ./fengqiao bench law}.
 */
@NullMarked
package org.fengqiao.bench.law;

import org.jspecify.annotations.NullMarked;
