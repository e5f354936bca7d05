package org.fengqiao.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.identity.signin.ExternalPeople;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SignInLog;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody comes back from an external OpenID Connect provider: from here on the session is that of a person known here. */
@Component
class ExternalSignIn implements AuthenticationSuccessHandler {

    private final ExternalPeople people;
    private final Doors doors;
    private final SignInLog log;

    ExternalSignIn(ExternalPeople people, Doors doors, SignInLog log) {
        this.people = people;
        this.doors = doors;
        this.log = log;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("only OpenID Connect providers can vouch for people");
        }
        var subject = Objects.requireNonNull(user.getSubject());
        var name = Optional.ofNullable(user.getFullName()).orElse(subject);
        var issuer = Objects.requireNonNull(user.getIssuer()).toString();
        var person = people.personFor(issuer, subject, name, user::getClaimAsString);
        var wanted = doors.open(person, false, request, response);
        log.write(person, SignInLog.How.EXTERNAL, SignInLog.Result.OK, From.request(request));
        response.sendRedirect(wanted == null ? "/" : wanted);
    }
}
