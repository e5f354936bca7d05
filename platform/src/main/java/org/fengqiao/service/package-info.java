/**
 * Service of process (送达): every issued instrument is served on the sides, every attempt kept with its facts and its proof,
 * and the day it counts as served worked out from them.
 */
@NullMarked
package org.fengqiao.service;

import org.jspecify.annotations.NullMarked;
