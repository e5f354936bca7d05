/**
 * Instruments (文书): a template and typed data make a draft; approved, numbered, sealed and issued it can never change again.
 * One template gives DOCX and PDF; anybody can check an issued instrument by its code.
 */
@NullMarked
package org.fengqiao.instruments;

import org.jspecify.annotations.NullMarked;
