/** Tests of the screens' view of cases. They read what the screens read, on the real database. */
@NullMarked
package org.fengqiao.cases.web;

import org.jspecify.annotations.NullMarked;
