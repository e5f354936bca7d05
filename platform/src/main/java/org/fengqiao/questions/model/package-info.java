/** The procedure of after-judgment questions. Pure: no framework, no database, no clock. */
@NullMarked
package org.fengqiao.questions.model;

import org.jspecify.annotations.NullMarked;
