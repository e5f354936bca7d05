/**
 * Questions and answers as plain data: strings in, maps of strings, numbers and lists out.
 * The one definition that the command line, the API and the calculators share.
 */
@NullMarked
package org.fengqiao.law.ask;

import org.jspecify.annotations.NullMarked;
