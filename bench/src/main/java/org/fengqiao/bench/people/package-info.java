/** Demo people as their browsers would speak for them: signed in, with cookies, tokens and versions. */
@NullMarked
package org.fengqiao.bench.people;

import org.jspecify.annotations.NullMarked;
