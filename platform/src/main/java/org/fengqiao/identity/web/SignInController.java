package org.fengqiao.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.security.Doors;
import org.fengqiao.identity.signin.Devices;
import org.fengqiao.identity.signin.From;
import org.fengqiao.identity.signin.SelfService;
import org.fengqiao.identity.signin.SignIn;
import org.fengqiao.identity.signin.SignInLog;
import org.fengqiao.identity.signin.Welcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Coming and going. */
@RestController
class SignInController {

    private static final String MARK = "FENGQIAO_DEVICE_";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final SignIn signIn;
    private final Devices devices;
    private final Doors doors;
    private final SignInLog log;
    private final SelfService selfService;
    private final ObjectProvider<ClientRegistrationRepository> providers;

    SignInController(SignIn signIn, Devices devices, Doors doors, SignInLog log, SelfService selfService, ObjectProvider<ClientRegistrationRepository> providers) {
        this.signIn = signIn;
        this.devices = devices;
        this.doors = doors;
        this.log = log;
        this.selfService = selfService;
        this.providers = providers;
    }

    record Attempt(
            @NotBlank(message = "请填写登录名") @Size(max = 100, message = "登录名太长") String login,
            @NotBlank(message = "请填写密码") @Size(max = 128, message = "密码太长") String password,
            @Size(max = 10, message = "动态码太长") @Nullable String code) {

        @Override
        public String toString() {
            return "Attempt";
        }
    }

    /** @param next page wanted before signing in, for example an application that asked for a sign-in here */
    record Done(boolean mustChangePassword, @Nullable String next) {}

    record Provider(String name, String url) {}

    /** @param selfService whether citizens may open an account themselves */
    record Ways(boolean passkeys, boolean selfService, List<Provider> providers) {}

    @GetMapping(path = "/api/sign-in/ways", produces = "application/json")
    Ways ways() {
        var found = new ArrayList<Provider>();
        if (providers.getIfAvailable() instanceof Iterable<?> registrations) {
            for (var each : registrations) {
                if (each instanceof ClientRegistration registration) {
                    found.add(new Provider(registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId()));
                }
            }
        }
        return new Ways(true, selfService.enabled(), found);
    }

    @PostMapping(path = "/api/sign-in", produces = "application/json")
    Done signIn(@Valid @RequestBody Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(attempt.login(), attempt.password(), attempt.code(), From.request(request), marks(request))) {
            case Welcome.In(var person, _, var mustChange) -> {
                remember(person, request, response);
                yield new Done(mustChange, doors.open(person, mustChange, request, response));
            }
            case Welcome.Out(var why, var until) -> throw SignInProblems.of(why, until);
        };
    }

    private static List<String> marks(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? List.of() : Arrays.stream(cookies).filter(c -> c.getName().startsWith(MARK)).map(Cookie::getValue).toList();
    }

    /** Several people may use one device: each has a mark of one's own. */
    private void remember(UUID person, HttpServletRequest request, HttpServletResponse response) {
        var mark = ResponseCookie.from(MARK + Integer.toHexString(person.hashCode()), devices.mark(person))
                .path("/api/sign-in").httpOnly(true).sameSite("Strict").secure(request.isSecure()).maxAge(REMEMBERED).build();
        response.addHeader(HttpHeaders.SET_COOKIE, mark.toString());
    }

    @PostMapping("/api/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        var viewer = CurrentViewer.get();
        if (viewer != null) {
            log.write(viewer.person(), SignInLog.How.SIGN_OUT, SignInLog.Result.OK, From.request(request));
        }
        new SecurityContextLogoutHandler().logout(request, response, null);
    }
}
