package org.fengqiao.identity.security;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.fengqiao.api.Characters;
import org.fengqiao.identity.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which paths need what. Everything under {@code /api} needs a sign-in unless named here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self' data:; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final char DELETE = 0x7f;

    /** Requests are measured as a whole; to measure every filter of the chain costs more than many an act. */
    @Bean
    static SecurityObservationSettings unmeasuredFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * No parameter, of an address or of a form, has characters that cannot be kept. A header may have any character above the control characters: those of
     * a device named in Chinese arrive as single bytes, some of which would count as such.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(Characters::canBeKept);
        firewall.setAllowedHeaderValues(value -> value.chars().noneMatch(c -> c < ' ' && c != '\t' || c == DELETE));
        return firewall;
    }

    /** The authorization server's own endpoints; who has not signed in does so on the portal's page and comes back. */
    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()));
        http.exceptionHandling(e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(
            HttpSecurity http,
            Viewers viewers,
            TurnedAway turnedAway,
            ExternalSignIn external,
            MetricsReaders metrics,
            ObjectProvider<ClientRegistrationRepository> providers,
            @Value("${fengqiao.identity.passkeys.rp-id:localhost}") String rpId,
            @Value("${fengqiao.identity.passkeys.origins:http://localhost:${server.port:8080}}") Set<String> origins)
            throws Exception {
        http.authorizeHttpRequests(requests -> paths(requests, metrics));
        http.addFilterBefore(new ViewerFilter(viewers), AuthorizationFilter.class);
        http.exceptionHandling(e -> e.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway));
        http.oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()).authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway));
        http.csrf(csrf -> csrf.spa());
        http.requestCache(cache -> cache.requestCache(onlyPages()));
        http.webAuthn(passkeys -> passkeys.rpName("枫桥").rpId(rpId).allowedOrigins(origins).disableDefaultRegistrationPage(true));
        http.logout(logout -> logout.disable());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)).frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in").successHandler(external).failureUrl("/sign-in?failed=external"));
        }
        return http.build();
    }

    private static void paths(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests, MetricsReaders metrics) {
        // What goes on asynchronously, or ends in an error page, was let in when it came.
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll();
        requests.requestMatchers("/api/me", "/api/sign-in", "/api/sign-in/**", "/api/sign-out", "/api/demo/**", "/api/law/**").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/api/courts/**", "/api/invitations/**", "/api/instruments/verify/**", "/api/filing/checklist/**").permitAll();
        requests.requestMatchers("/api/me/password").access(new KnownPerson(true));
        requests.requestMatchers("/api/**", "/webauthn/register/**").access(new KnownPerson(false));
        requests.requestMatchers("/webauthn/**", "/login/**", "/oauth2/**", "/from/**", "/error").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/actuator/health/**").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/actuator/prometheus").access(metrics);
        requests.requestMatchers("/actuator/**").denyAll();
        requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
        requests.anyRequest().denyAll();
    }

    /** Nothing of the API is worth coming back to after a sign-in. */
    private static HttpSessionRequestCache onlyPages() {
        var cache = new HttpSessionRequestCache();
        RequestMatcher never = _ -> false;
        cache.setRequestMatcher(never);
        return cache;
    }
}
