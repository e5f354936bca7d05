/** Fills a template with data. Pure: what comes out are lines and tables that know nothing of PDF or DOCX. */
@NullMarked
package org.fengqiao.instruments.compose;

import org.jspecify.annotations.NullMarked;
