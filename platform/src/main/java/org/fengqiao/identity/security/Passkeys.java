package org.fengqiao.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.Viewers;
import org.fengqiao.identity.session.Sessions;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SignInLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Passkeys (通行密钥) in the database. Their user is the person's id, so that they lead to the same person as a password does. */
@Configuration(proxyBeanMethods = false)
class Passkeys {

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyUsers(JdbcTemplate jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeyCredentials(JdbcTemplate jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    /** Finds people for passkeys only: no password here ever matches. */
    @Bean
    UserDetailsService peopleOfPasskeys(Viewers viewers) {
        return id -> viewers.find(UUID.fromString(id))
                .map(viewer -> new User(viewer.person().toString(), "{none}", List.of()))
                .orElseThrow(() -> new UsernameNotFoundException("no such person, or disabled"));
    }

    @Bean
    AfterPasskey afterPasskey(SignInLog log, HttpServletRequest request) {
        return new AfterPasskey(log, request);
    }

    /** Does after a sign-in by passkey what {@link Doors} does after others: the session gets a new id, and the log a line. */
    record AfterPasskey(SignInLog log, HttpServletRequest request) {

        @EventListener
        void on(InteractiveAuthenticationSuccessEvent event) {
            if (event.getAuthentication() instanceof WebAuthnAuthentication passkey) {
                var from = From.request(request);
                request.getSession().setAttribute(Sessions.DEVICE, from.device());
                request.changeSessionId();
                log.write(UUID.fromString(passkey.getName()), SignInLog.How.PASSKEY, SignInLog.Result.OK, from);
            }
        }
    }
}
