package org.fengqiao.identity.security;

import java.util.function.Supplier;
import org.fengqiao.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Somebody has signed in, is still known and not disabled. With a token, it must have been given for the API. Where a password must be changed
 * first, only {@code whileMustChange} paths go on.
 */
record KnownPerson(boolean whileMustChange) implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
        var authentication = who.get();
        return new AuthorizationDecision(authentication != null
                && CurrentViewer.get() != null
                && (whileMustChange || !Doors.mustChange(authentication))
                && (!(authentication instanceof JwtAuthenticationToken) || forApi(authentication)));
    }

    private static boolean forApi(Authentication authentication) {
        return authentication.getAuthorities().stream().anyMatch(granted -> "SCOPE_api".equals(granted.getAuthority()));
    }
}
