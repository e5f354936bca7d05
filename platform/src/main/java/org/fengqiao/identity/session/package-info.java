/** Sessions in the database, read and written seldom: any node can serve any request, and none pays for it every time. */
@NullMarked
package org.fengqiao.identity.session;

import org.jspecify.annotations.NullMarked;
