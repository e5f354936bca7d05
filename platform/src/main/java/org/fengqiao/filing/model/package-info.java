/** The procedure of filing review, its particulars and its checklists. Pure: no framework, no database, no clock. */
@NullMarked
package org.fengqiao.filing.model;

import org.jspecify.annotations.NullMarked;
