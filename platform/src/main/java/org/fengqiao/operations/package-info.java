/**
 * Running the house (运维): what the operator looks at to know that all parts do their work. It reads what other modules tell about
 * themselves, and keeps the directory of courts, units and organisations.
 */
@NullMarked
package org.fengqiao.operations;

import org.jspecify.annotations.NullMarked;
