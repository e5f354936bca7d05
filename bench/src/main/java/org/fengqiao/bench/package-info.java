/** Benchmarks that report a same-run ceiling and a same-run peer. */
@NullMarked
package org.fengqiao.bench;

import org.jspecify.annotations.NullMarked;
