/**
 * The OpenAPI 3.1 document of the whole API: what the controllers say, with the name and purpose of every operation and how it may fail.
 * Modules add what only they know, such as the acts of the procedures, with customizers of their own.
 */
@NullMarked
package org.fengqiao.api.docs;

import org.jspecify.annotations.NullMarked;
