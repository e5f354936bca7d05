/**
 * Statutes as code. Pure Java: no framework, no I/O beyond its own class path resources, no clock.
 * Every figure here cites the article it comes from; no statutory figure appears anywhere else.
 */
@NullMarked
package org.fengqiao.law;

import org.jspecify.annotations.NullMarked;
