/** How quick the lists of people's work stay when the database holds a million cases. */
@NullMarked
package org.fengqiao.bench.lists;

import org.jspecify.annotations.NullMarked;
