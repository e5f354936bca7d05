/** REST for reading courts, districts and organisations. Reading courts needs no sign-in: a citizen chooses before having an account. */
@NullMarked
package org.fengqiao.courts.web;

import org.jspecify.annotations.NullMarked;
