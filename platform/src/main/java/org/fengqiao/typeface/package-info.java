/**
 * The Chinese font the platform brings along, so that instruments and watermarks look the same on every machine,
 * also on one that has no fonts at all.
 */
@NullMarked
package org.fengqiao.typeface;

import org.jspecify.annotations.NullMarked;
