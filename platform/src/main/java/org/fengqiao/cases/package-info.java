/**
 * Disputes and their cases (纠纷、案件). The act pipeline here is the only way a case changes: load, check version and standing, validate, decide,
 * and write case, journal, periods, fees and outbox in one transaction.
 */
@NullMarked
package org.fengqiao.cases;

import org.jspecify.annotations.NullMarked;
