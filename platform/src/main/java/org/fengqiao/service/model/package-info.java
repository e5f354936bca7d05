/** When an instrument counts as served (视为送达), decided from recorded facts alone. */
@NullMarked
package org.fengqiao.service.model;

import org.jspecify.annotations.NullMarked;
