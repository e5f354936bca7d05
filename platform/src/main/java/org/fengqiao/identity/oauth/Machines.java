package org.fengqiao.identity.oauth;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Service;

/** Machines that call the API with a token: each is a client of the authorization server and a person that can hold offices. */
@Service
public class Machines {

    /** Never the shape of a person's id, since the subject of a token says who calls. */
    private static final Pattern NAME = Pattern.compile("[a-z](?:-?[a-z0-9]){2,30}");

    private final RegisteredClientRepository clients;
    private final PasswordEncoder encoder;
    private final People people;

    Machines(RegisteredClientRepository clients, PasswordEncoder encoder, People people) {
        this.clients = clients;
        this.encoder = encoder;
        this.people = people;
    }

    /** Who a token's subject is here: a person by id, a machine by its client's name. */
    public static UUID person(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException _) {
            return UUID.nameUUIDFromBytes(("client:" + subject).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Registers a machine; answers its secret, told once. Empty where the name is taken or not of small letters, digits and hyphens. */
    public Optional<String> register(String clientId, String name) {
        if (!NAME.matcher(clientId).matches() || clients.findByClientId(clientId) != null) {
            return Optional.empty();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        clients.save(RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(clientId)
                .clientName(name)
                .clientSecret(Objects.requireNonNull(encoder.encode(secret)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope("api")
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
                .build());
        people.enter(new NewPerson(person(clientId), PersonKind.MACHINE, name, null, null, RealNameLevel.NONE, false, false));
        return Optional.of(secret);
    }
}
