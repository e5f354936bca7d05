package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Where other platforms send people: signed in by the platform they come from, on to the service they chose there. */
@RestController
class ArrivalController {

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    ArrivalController(ObjectProvider<ClientRegistrationRepository> providers) {
        this.providers = providers;
    }

    /** @param to a page of the portal; the first page where it is none */
    @GetMapping("/from/{provider}")
    ResponseEntity<Void> arrive(
            @PathVariable String provider, @RequestParam(defaultValue = "/") String to, HttpServletRequest request, HttpServletResponse response) {
        var page = to.matches("/(?![/\\\\]).*") ? to : "/";
        if (CurrentViewer.get() != null) {
            return redirect(page);
        }
        var known = providers.getIfAvailable();
        if (known == null || known.findByRegistrationId(provider) == null) {
            return redirect(UriComponentsBuilder.fromPath("/sign-in").queryParam("next", "{page}").build(page).toString());
        }
        wanted.saveRequest(request, response);
        return redirect("/oauth2/authorization/" + provider);
    }

    private static ResponseEntity<Void> redirect(String place) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(place)).build();
    }
}
