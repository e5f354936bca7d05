/** The dossier over HTTP. */
@NullMarked
package org.fengqiao.dossier.web;

import org.jspecify.annotations.NullMarked;
