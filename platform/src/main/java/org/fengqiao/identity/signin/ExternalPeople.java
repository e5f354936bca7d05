package org.fengqiao.identity.signin;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody is here that an external provider vouches for. Known by issuer and subject; the first time either linked to the account whose
 * login the configured claim names, or entered as a new citizen without any office.
 */
@Service
public class ExternalPeople {

    private final JdbcClient db;
    private final People people;
    private final Accounts accounts;
    private final IdentitySettings settings;

    ExternalPeople(JdbcClient db, People people, Accounts accounts, IdentitySettings settings) {
        this.db = db;
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Name of the claim that links to an account here; empty where none does. */
    public String linkBy() {
        return settings.linkBy();
    }

    @Transactional
    public UUID personFor(String issuer, String subject, String name, @Nullable String login) {
        return find(issuer, subject).orElseGet(() -> {
            var person = Optional.ofNullable(login).flatMap(accounts::byLogin).map(Account::person).orElseGet(() -> enter(name));
            db.sql("insert into external_identity (issuer, subject, person) values (:issuer, :subject, :person) on conflict do nothing")
                    .param("issuer", issuer)
                    .param("subject", subject)
                    .param("person", person)
                    .update();
            return find(issuer, subject).orElseThrow();
        });
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
