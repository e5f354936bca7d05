package org.fengqiao.instruments.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;

/** What every keeper of seals keeps to. */
abstract class SealPortContract {

    abstract SealPort port();

    abstract X509Certificate root();

    /** Makes the keeper unreachable. */
    abstract void breakDown();

    private final byte[] content = "调解协议有效".getBytes(StandardCharsets.UTF_8);

    @Test
    void signsSoThatTheRootVouchesForIt() throws Exception {
        assertThat(SealCheck.holds(port().sign("沪0114", "上海市嘉定区人民法院", content), content, root())).isTrue();
    }

    @Test
    void signsAgainAsValidly() throws Exception {
        port().sign("沪0114", "上海市嘉定区人民法院", content);
        assertThat(SealCheck.holds(port().sign("沪0114", "上海市嘉定区人民法院", content), content, root())).isTrue();
    }

    @Test
    void doesNotVouchForOtherWords() throws Exception {
        var other = "调解协议无效".getBytes(StandardCharsets.UTF_8);
        assertThat(SealCheck.holds(port().sign("沪0114", "上海市嘉定区人民法院", content), other, root())).isFalse();
    }

    @Test
    void saysThatNothingWasSealedWhenItIsDown() {
        breakDown();
        assertThatThrownBy(() -> port().sign("沪0114", "上海市嘉定区人民法院", content)).isInstanceOf(SealPort.SealUnavailable.class);
    }
}
