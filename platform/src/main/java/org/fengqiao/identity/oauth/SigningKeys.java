package org.fengqiao.identity.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys tokens are signed with: kept encrypted in the database, so that every node signs and checks alike. The newest signs; older ones still
 * check tokens for a day after they have been retired.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final long KEPT_FOR = 60_000_000_000L;

    private record Kept(JWKSet keys, long readAt) {}

    private final JdbcClient db;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private volatile @Nullable Kept kept;

    SigningKeys(JdbcClient db, Secrets secrets, TransactionTemplate transaction) {
        this.db = db;
        this.secrets = secrets;
        this.transaction = transaction;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(keys());
    }

    /** Signs with a new key from now on. */
    void rotate() {
        transaction.executeWithoutResult(_ -> {
            db.sql("update signing_key set retired_at = now() where retired_at is null").update();
            create();
        });
        kept = null;
    }

    private JWKSet keys() {
        var now = System.nanoTime();
        var have = kept;
        if (have == null || now - have.readAt() > KEPT_FOR) {
            have = new Kept(new JWKSet(readOrCreate()), now);
            kept = have;
        }
        return have.keys();
    }

    private List<JWK> readOrCreate() {
        var keys = read();
        if (!keys.isEmpty()) {
            return keys;
        }
        return transaction.execute(_ -> {
            db.sql("select pg_advisory_xact_lock(hashtext('signing_key'))").query((_, _) -> "").list();
            if (read().isEmpty()) {
                create();
            }
            return read();
        });
    }

    private List<JWK> read() {
        return db.sql("select jwk from signing_key where retired_at is null or retired_at > now() - interval '1 day' order by retired_at nulls first, created_at desc")
                .query((rs, _) -> parse(secrets.decrypt(rs.getBytes(1))))
                .list();
    }

    private void create() {
        try {
            var key = new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).keyID(UUID.randomUUID().toString()).generate();
            db.sql("insert into signing_key (id, jwk) values (:id, :jwk)")
                    .param("id", key.getKeyID())
                    .param("jwk", secrets.encrypt(key.toJSONString().getBytes(StandardCharsets.UTF_8)))
                    .update();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK parse(byte[] json) {
        try {
            return JWK.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
