/** OpenID Connect both ways: the embedded authorization server, and signing in through an external provider. */
@NullMarked
package org.fengqiao.identity.oauth;

import org.jspecify.annotations.NullMarked;
