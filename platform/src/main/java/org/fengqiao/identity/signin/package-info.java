/** Proving who one is: passwords and their policy, one-time codes, lock-out, and the log of every attempt. */
@NullMarked
package org.fengqiao.identity.signin;

import org.jspecify.annotations.NullMarked;
