package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ServletRequestPathUtils;

class RoutesTests {

    private final Routes routes = new Routes();

    @BeforeEach
    void register() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("desk", Desk.class);
        context.refresh();
        routes.setApplicationContext(context);
        routes.afterPropertiesSet();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/cases/7, one", "/desk/cases/7/acts/accept, act", "/desk/cases, all", "/desk/%63ases/7, one", "/desk/cases;a=b/7, one",
        "/desk/files/a/b/c, file", "/desk/files, file", "/elsewhere/more, anything", "/old/7, either", "/new/7, either"
    })
    void findsWhoAnswers(String address, String name) throws Exception {
        assertThat(answering("GET", address)).isEqualTo(name);
    }

    @Test
    void nobodyAnswersForAnAddressWithoutRoute() throws Exception {
        assertThat(answering("GET", "/elsewhere/" + UUID.randomUUID())).isNull();
    }

    @Test
    void wrongMethodIsToldApartFromNoRoute() {
        assertThatThrownBy(() -> answering("DELETE", "/desk/cases/7")).isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }

    private String answering(String method, String address) throws Exception {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = routes.getHandler(request);
        return chain == null ? null : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    @RestController
    static class Desk {
        @GetMapping("/desk/cases")
        void all() {}

        @GetMapping("/desk/cases/{id}")
        void one() {}

        @GetMapping("/desk/cases/{id}/acts/{act}")
        void act() {}

        @PostMapping("/desk/cases/{id}/acts/{act}")
        void doIt() {}

        @GetMapping("/desk/files/{*path}")
        void file() {}

        @GetMapping("/{one}/more")
        void anything() {}

        @GetMapping({"/old/{id}", "/new/{id}"})
        void either() {}
    }
}
