package org.fengqiao.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordPolicyTests {

    private final PasswordPolicy policy = new PasswordPolicy(10, 3, Duration.ofDays(180));

    @Test
    void acceptsAPasswordOfThreeKindsAndTenCharacters() {
        assertThat(policy.flaws("Lake-wind7x", "zhang", "张三")).isEmpty();
    }

    @Test
    void asksForLengthAndKinds() {
        assertThat(policy.flaws("abc", "zhang", "张三")).hasSize(2);
    }

    @Test
    void refusesWhatEverybodyUses() {
        assertThat(policy.flaws("Password-2026", "zhang", "张三")).containsExactly("不要用常见密码。");
    }

    @Test
    void refusesLoginAndName() {
        assertThat(policy.flaws("Zhangsan-77x", "zhangsan", "张三")).containsExactly("不要包含登录名或姓名。");
        assertThat(policy.flaws("张三-Lakewind7", "zs", "张三")).containsExactly("不要包含登录名或姓名。");
    }

    @Test
    void wearsOutAfterItsTime() {
        var set = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(policy.outworn(set, Instant.parse("2026-06-29T00:00:00Z"))).isFalse();
        assertThat(policy.outworn(set, Instant.parse("2026-07-01T00:00:00Z"))).isTrue();
    }
}
