package org.fengqiao.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class MetricsReadersTests {

    @Test
    void letsThemBeReadAtThePortThatIsForSuchThingsAlone() {
        assertThat(reads(9090, "8080", "9090")).isTrue();
        assertThat(reads(8080, "8080", "9090")).isFalse();
    }

    @Test
    void doesNotOpenThePortOfThePlatformWhereBothAreTheSame() {
        assertThat(reads(8080, "8080", "8080")).isFalse();
    }

    private static boolean reads(int asked, String port, String management) {
        var environment = new MockEnvironment().withProperty("server.port", port).withProperty("management.server.port", management);
        var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setLocalPort(asked);
        return new MetricsReaders(environment).authorize(() -> null, new RequestAuthorizationContext(request)).isGranted();
    }
}
