package org.fengqiao.instruments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Secrets;
import org.fengqiao.instruments.seal.SandboxSeal;
import org.fengqiao.instruments.seal.SealCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class KeptSandboxKeysTests {

    private static final byte[] PAPER = "调解协议有效".getBytes(StandardCharsets.UTF_8);

    @Autowired
    JdbcClient db;

    @Autowired
    Secrets secrets;

    @Test
    void sealsByTheSameKeysAfterARestart() throws Exception {
        var yesterday = started();
        var sealed = sign(yesterday);

        var today = started();

        assertThat(today.root()).isEqualTo(yesterday.root());
        assertThat(SealCheck.holds(sealed, PAPER, today.root())).isTrue();
        assertThat(SealCheck.holds(sign(today), PAPER, yesterday.root())).isTrue();
    }

    @Test
    void vouchesForWhatWasSealedBeforeTheKeysWereReplaced() throws Exception {
        var seal = started();
        var before = seal.root();
        var sealed = sign(seal);

        seal.rotate();

        var restarted = started();
        assertThat(restarted.root()).isNotEqualTo(before);
        assertThat(SealCheck.holds(sealed, PAPER, restarted.root())).as("by the new root alone").isFalse();
        assertThat(restarted.roots()).anyMatch(root -> SealCheck.holds(sealed, PAPER, root));
    }

    @Test
    void keepsNoKeyThatCanBeReadWithoutTheSecret() throws Exception {
        sign(started());

        var kept = db.sql("select private_key from sandbox_seal").query((r, _) -> r.getBytes(1)).list();

        assertThat(kept).isNotEmpty().allSatisfy(key -> {
            assertThat(key[0] == 0x30 && new String(key, StandardCharsets.ISO_8859_1).contains("\u002a\u0086\u0048")).as("plain PKCS#8").isFalse();
            assertThat(secrets.decrypt(key)[0]).isEqualTo((byte) 0x30);
        });
    }

    private SandboxSeal started() {
        return new SandboxSeal(InstantSource.system(), new KeptSandboxKeys(db, secrets, InstantSource.system()));
    }

    private static byte[] sign(SandboxSeal seal) throws Exception {
        return seal.sign("沪0114", "上海市嘉定区人民法院", PAPER);
    }
}
