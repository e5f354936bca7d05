/**
 * Bulk intake: disputes brought in from XLSX, CSV and JSONL files. Every line arrives as a dispute, waits for a person to choose its cause, or
 * is reported with its reason; none is lost, and a stopped import goes on where it stopped.
 */
@NullMarked
package org.fengqiao.imports;

import org.jspecify.annotations.NullMarked;
