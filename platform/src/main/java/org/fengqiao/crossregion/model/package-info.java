/** The procedure of cross-region filing and its particulars. Pure: no framework, no database, no clock. */
@NullMarked
package org.fengqiao.crossregion.model;

import org.jspecify.annotations.NullMarked;
