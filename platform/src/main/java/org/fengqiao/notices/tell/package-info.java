/** Works out who is told what, and puts it where they see it. */
@NullMarked
package org.fengqiao.notices.tell;

import org.jspecify.annotations.NullMarked;
