package org.fengqiao.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.courts.Courts;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.ServicePlatform;
import org.fengqiao.identity.UnreadNotices;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.security.Doors;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who I am. Asked first by every page, signed in or not; gives the page its CSRF cookie. */
@RestController
@RequestMapping(path = "/api/me", produces = "application/json")
class MeController {

    private final People people;
    private final Courts courts;
    private final ObjectProvider<UnreadNotices> unread;
    private final ServicePlatform platform;
    private final boolean demo;

    MeController(People people, Courts courts, ObjectProvider<UnreadNotices> unread, ServicePlatform platform, @Value("${fengqiao.demo:false}") boolean demo) {
        this.people = people;
        this.courts = courts;
        this.unread = unread;
        this.platform = platform;
        this.demo = demo;
    }

    record OfficeRow(
            Office office, String officeLabel, boolean ofTheCourt, String court, String courtName, @Nullable String unit, @Nullable String unitName, Scope scope, @Nullable UUID organisation) {}

    record Me(
            boolean signedIn,
            boolean demo,
            @Nullable UUID id,
            @Nullable String name,
            List<OfficeRow> offices,
            @Nullable RealNameLevel realNameLevel,
            @Nullable String realNameLabel,
            @Nullable Boolean elder,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Boolean mustChangePassword,
            int unread,
            @Nullable PlatformLink servicePlatform) {}

    /** The way back to the government service platform. */
    record PlatformLink(String name, String home) {}

    /** @param email where to be written to; empty for nowhere, absent to leave it as it is */
    record Preferences(boolean elder, @Nullable @Size(max = 254, message = "邮箱地址太长") @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "邮箱地址的格式不对") String email) {}

    @GetMapping
    Me me(CsrfToken csrf, @Nullable Authentication authentication) {
        csrf.getToken();
        var viewer = CurrentViewer.get();
        return viewer == null
                ? new Me(false, demo, null, null, List.of(), null, null, null, null, null, null, 0, link())
                : known(viewer, authentication != null && Doors.mustChange(authentication));
    }

    @PutMapping("/preferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(@Valid @RequestBody Preferences wish) {
        var me = CurrentViewer.require().person();
        people.prefer(me, wish.elder());
        if (wish.email() != null) {
            people.writeTo(me, wish.email().isEmpty() ? null : wish.email());
        }
    }

    private Me known(Viewer viewer, boolean mustChange) {
        var waiting = Optional.ofNullable(unread.getIfAvailable()).map(u -> u.count(viewer.person())).orElse(0);
        var known = people.find(viewer.person());
        var level = viewer.realNameLevel();
        return new Me(
                true, demo, viewer.person(), viewer.name(), viewer.offices().stream().map(this::row).toList(), level, level.label(), known.map(Person::elder).orElse(false),
                people.email(viewer.person()).orElse(null), known.map(Person::phone).orElse(null), mustChange, waiting, link());
    }

    private @Nullable PlatformLink link() {
        var home = platform.home();
        return home == null ? null : new PlatformLink(platform.name(), home);
    }

    private OfficeRow row(OfficeHeld held) {
        var unit = held.unit();
        return new OfficeRow(
                held.office(), held.office().label(), held.office().ofTheCourt(), held.court(), courts.nameOf(held.court()), unit,
                unit == null ? null : courts.unitNameOf(unit), held.scope(), held.organisation());
    }
}
