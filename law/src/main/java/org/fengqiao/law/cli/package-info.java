/**
 * The command line of the law library: one question from options, or many from JSON lines, answered in order.
 * The only package that reads files and writes output.
 */
@NullMarked
package org.fengqiao.law.cli;

import org.jspecify.annotations.NullMarked;
