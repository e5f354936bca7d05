package org.fengqiao.identity.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.Person;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.ServicePlatform;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody is here that an external provider vouches for. Known by issuer and subject; the first time linked to whoever is known by the number the
 * service platform tells, or to the account whose login the configured claim names, or entered as a new citizen without any office.
 */
@Service
public class ExternalPeople {

    private final JdbcClient db;
    private final People people;
    private final Accounts accounts;
    private final IdentitySettings settings;
    private final ServicePlatform platform;

    ExternalPeople(JdbcClient db, People people, Accounts accounts, IdentitySettings settings, ServicePlatform platform) {
        this.db = db;
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
        this.platform = platform;
    }

    /**
     * The person behind a subject, entered if need be. Whom the service platform vouches for is known here as surely as there.
     *
     * @param claims what the provider says of the subject, by name
     */
    @Transactional
    public UUID personFor(String issuer, String subject, String name, Function<String, @Nullable String> claims) {
        var trusted = platform.isIssuer(issuer);
        var number = trusted && platform.numberClaim() != null ? capitals(claims.apply(platform.numberClaim())) : null;
        var person = find(issuer, subject).orElseGet(() -> {
            var known = byNumber(number, name).or(() -> byLogin(claims)).orElseGet(() -> enter(name));
            link(issuer, subject, known);
            return find(issuer, subject).orElseThrow();
        });
        if (trusted && (number == null || people.bears(person, name, number, true))) {
            people.vouch(person, platform.level());
        }
        return person;
    }

    /** Keeps who a subject is; the first to be kept stays. */
    public void link(String issuer, String subject, UUID person) {
        db.sql("insert into external_identity (issuer, subject, person) values (:issuer, :subject, :person) on conflict do nothing")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("person", person)
                .update();
    }

    private Optional<UUID> byNumber(@Nullable String number, String name) {
        return Optional.ofNullable(number).flatMap(people::findByIdNumber).filter(p -> p.name().equals(name)).map(Person::id);
    }

    private Optional<UUID> byLogin(Function<String, @Nullable String> claims) {
        return settings.linkBy().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(claims.apply(settings.linkBy())).flatMap(accounts::byLogin).map(Account::person);
    }

    private static @Nullable String capitals(@Nullable String number) {
        return number == null || number.isBlank() ? null : number.strip().toUpperCase(Locale.ROOT);
    }

    private UUID enter(String name) {
        return people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, name, null, null, RealNameLevel.NONE, false, false));
    }

    private Optional<UUID> find(String issuer, String subject) {
        return db.sql("select person from external_identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }
}
