package org.fengqiao.identity;

import org.springframework.security.core.AuthenticationException;

/** Somebody must be signed in for this. */
public class NotSignedIn extends AuthenticationException {

    public NotSignedIn() {
        super("请先登录。");
    }
}
