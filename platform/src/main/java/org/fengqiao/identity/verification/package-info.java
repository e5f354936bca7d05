/** Asking the registers of those who issue documents who somebody is, and whether a lawyer may practise. */
@NullMarked
package org.fengqiao.identity.verification;

import org.jspecify.annotations.NullMarked;
