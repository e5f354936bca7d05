package org.fengqiao.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FromTests {

    @Test
    void namesADeviceSoThatItsOwnerKnowsItAgain() {
        var phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50";
        var desk = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0";
        assertThat(new From("10.1.2.3", phone).device()).isEqualTo("苹果手机 · 微信 · 10.1.2.3");
        assertThat(new From("127.0.0.1", desk).device()).isEqualTo("Windows 电脑 · Edge 浏览器 · 本机地址");
        assertThat(new From(null, null).device()).isEqualTo("未知 · 未知 · 未知地址");
    }
}
