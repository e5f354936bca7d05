/**
 * What must reach outside after a commit (发件箱). Messages are written in the act's own transaction and delivered afterwards,
 * each once in effect, retried with growing pauses, and visible to the operator when stuck.
 */
@NullMarked
package org.fengqiao.outbox;

import org.jspecify.annotations.NullMarked;
