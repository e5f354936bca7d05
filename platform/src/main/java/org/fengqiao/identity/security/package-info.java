/** The doors: which paths need a sign-in, how each way of signing in leads to the same person, and what is answered to those turned away. */
@NullMarked
package org.fengqiao.identity.security;

import org.jspecify.annotations.NullMarked;
