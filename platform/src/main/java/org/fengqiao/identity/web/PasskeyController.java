package org.fengqiao.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** My passkeys. They are registered at {@code /webauthn/register}, where the browser's own ceremony takes place. */
@RestController
@RequestMapping(path = "/api/me/passkeys", produces = "application/json")
class PasskeyController {

    private final PublicKeyCredentialUserEntityRepository users;
    private final UserCredentialRepository credentials;

    PasskeyController(PublicKeyCredentialUserEntityRepository users, UserCredentialRepository credentials) {
        this.users = users;
        this.credentials = credentials;
    }

    record Passkey(String id, String label, @Nullable Instant created, @Nullable Instant lastUsed) {}

    @GetMapping
    List<Passkey> list() {
        return mine(CurrentViewer.require().person()).stream()
                .map(c -> new Passkey(c.getCredentialId().toBase64UrlString(), c.getLabel(), c.getCreated(), c.getLastUsed()))
                .toList();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        var found = mine(CurrentViewer.require().person()).stream()
                .filter(c -> c.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("这个通行密钥"));
        credentials.delete(found.getCredentialId());
    }

    private List<CredentialRecord> mine(UUID person) {
        var user = users.findByUsername(person.toString());
        return user == null ? List.of() : credentials.findByUserId(user.getId());
    }
}
