package org.fengqiao.instruments.store;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fengqiao.identity.Secrets;
import org.fengqiao.instruments.seal.SandboxKeys;
import org.fengqiao.instruments.seal.SealKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in the database, the same for every node and after every start; nobody without the installation's secret can use them. */
@Repository
public class KeptSandboxKeys implements SandboxKeys {

    private static final long KNOWN_FOR = 60_000_000_000L;

    private record Known(SealKey key, long readAt) {}

    private final JdbcClient db;
    private final Secrets secrets;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    KeptSandboxKeys(JdbcClient db, Secrets secrets, InstantSource clock) {
        this.db = db;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public SealKey inUse(String owner, Supplier<SealKey> make) {
        var have = known.get(owner);
        if (have == null || System.nanoTime() - have.readAt() > KNOWN_FOR) {
            have = new Known(read(owner).orElseGet(() -> made(owner, make.get())), System.nanoTime());
            known.put(owner, have);
        }
        return have.key();
    }

    @Override
    public List<X509Certificate> certificates(String owner) {
        return db.sql("select certificate from sandbox_seal where owner = ? order by created_at desc")
                .param(owner)
                .query((r, _) -> certificate(r.getBytes(1)))
                .list();
    }

    @Override
    public void retire() {
        db.sql("update sandbox_seal set retired_at = ? where retired_at is null").param(Timestamp.from(clock.instant())).update();
        known.clear();
    }

    /** Where two nodes make one at once, the first is used by both. */
    private SealKey made(String owner, SealKey key) {
        try {
            db.sql("""
                            insert into sandbox_seal (id, owner, private_key, certificate, created_at) values (?, ?, ?, ?, ?)
                            on conflict (owner) where retired_at is null do nothing""")
                    .params(UUID.randomUUID(), owner, secrets.encrypt(key.key().getEncoded()), key.certificate().getEncoded(), Timestamp.from(clock.instant()))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return read(owner).orElseThrow();
    }

    private Optional<SealKey> read(String owner) {
        return db.sql("select private_key, certificate from sandbox_seal where owner = ? and retired_at is null")
                .param(owner)
                .query((r, _) -> key(secrets.decrypt(r.getBytes(1)), r.getBytes(2)))
                .optional();
    }

    private static SealKey key(byte[] pkcs8, byte[] certificate) {
        try {
            return new SealKey(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)), certificate(certificate));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
