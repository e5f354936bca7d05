/**
 * The kernel: what a procedure (程序) is. A procedure declares its states, its acts and who may do them under which article,
 * and decides by one pure function; nothing here knows a framework, a database or a clock.
 */
@NullMarked
package org.fengqiao.procedure;

import org.jspecify.annotations.NullMarked;
