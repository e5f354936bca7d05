/** REST for oneself (sign-in, password, second factor, sessions, authorisations) and for operators (people, offices, log, figures). */
@NullMarked
package org.fengqiao.identity.web;

import org.jspecify.annotations.NullMarked;
