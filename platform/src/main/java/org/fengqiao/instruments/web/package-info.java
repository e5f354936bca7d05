/** Instruments over HTTP: read by those with standing, checked by anybody. */
@NullMarked
package org.fengqiao.instruments.web;

import org.jspecify.annotations.NullMarked;
