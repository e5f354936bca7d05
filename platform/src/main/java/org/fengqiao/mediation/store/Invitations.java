package org.fengqiao.mediation.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations by one-time link. Runs inside its caller's transaction. */
@Component
public class Invitations {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** Writes an invitation in place of any before it, and gives the secret of its link, which is kept nowhere. */
    public String invite(Invitation invitation, UUID invitedBy, Instant now) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("select end_invitations(?, ?)").params(invitation.caseId(), invitation.party()).query((_, _) -> true).single();
        database.sql(
                        """
                        insert into mediation_invitation (id, case_id, party_id, token_hash, invited_by, mediator, created_at, expires_at)
                        values (:id, :case, :party, :hash, :by, :mediator, :now, :expires)""")
                .param("id", invitation.id())
                .param("case", invitation.caseId())
                .param("party", invitation.party())
                .param("hash", hash(secret))
                .param("by", invitedBy)
                .param("mediator", invitation.mediator())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    public Optional<Invitation> find(String secret) {
        return database.sql(
                        """
                        select id, case_id, party_id, mediator, expires_at, used_at from mediation_invitation where token_hash = ?""")
                .param(hash(secret))
                .query((r, _) -> {
                    var used = r.getObject(6, OffsetDateTime.class);
                    return new Invitation(
                            r.getObject(1, UUID.class), r.getObject(2, UUID.class), r.getObject(3, UUID.class), r.getString(4),
                            r.getObject(5, OffsetDateTime.class).toInstant(), used == null ? null : used.toInstant());
                })
                .optional();
    }

    /** Uses an invitation up; false where somebody else was quicker. */
    public boolean use(UUID id, UUID person, Instant now) {
        return database.sql("update mediation_invitation set used_at = :now, used_by = :person where id = :id and used_at is null")
                        .param("id", id)
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
