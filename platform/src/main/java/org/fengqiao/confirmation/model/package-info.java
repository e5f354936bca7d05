/** The procedure of judicial confirmation, its jurisdiction and its particulars. Pure: no framework, no database, no clock. */
@NullMarked
package org.fengqiao.confirmation.model;

import org.jspecify.annotations.NullMarked;
