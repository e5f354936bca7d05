/** Carries out what procedures order: drawing up and issuing, after the act has been committed, each once in effect. */
@NullMarked
package org.fengqiao.instruments.issue;

import org.jspecify.annotations.NullMarked;
