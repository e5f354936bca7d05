package org.fengqiao.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.session.Sessions;
import org.fengqiao.identity.signin.From;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Lets a person in once they have proved who they are: whatever the way, the session afterwards is the same. */
@Component
public class Doors {

    /** Held in a session until an outworn or one-time password has been changed; everything else waits for it. */
    static final GrantedAuthority MUST_CHANGE = new SimpleGrantedAuthority("PASSWORD_MUST_CHANGE");

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache saved = new HttpSessionRequestCache();
    private final ChangeSessionIdAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();

    /** Opens a session, under a new id, as this person; answers the page somebody wanted before signing in, if any. */
    public @Nullable String open(UUID person, boolean mustChange, HttpServletRequest request, HttpServletResponse response) {
        var wanted = saved.getRequest(request, response);
        var authentication = as(person, mustChange);
        var session = request.getSession();
        newId.onAuthentication(authentication, request, response);
        session.setAttribute(Sessions.DEVICE, From.request(request).device());
        keep(authentication, request, response);
        return wanted == null ? null : wanted.getRedirectUrl();
    }

    /** Takes note that the password has been changed. */
    public void passwordChanged(UUID person, HttpServletRequest request, HttpServletResponse response) {
        keep(as(person, false), request, response);
    }

    public static boolean mustChange(Authentication authentication) {
        return authentication.getAuthorities().contains(MUST_CHANGE);
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static Authentication as(UUID person, boolean mustChange) {
        GrantedAuthority factor = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        var authorities = mustChange ? List.of(factor, MUST_CHANGE) : List.of(factor);
        return UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, authorities);
    }
}
