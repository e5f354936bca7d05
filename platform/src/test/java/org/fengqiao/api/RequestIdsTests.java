package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTests {

    @Test
    void givesTheAnswerToAnErrorTheIdOfTheRequestThatFailed() throws Exception {
        var ids = new ArrayList<String>();
        FilterChain chain = (_, _) -> ids.add(String.valueOf(MDC.get("requestId")));
        var request = new MockHttpServletRequest("GET", "/oauth2/jwks");
        new RequestIds().doFilter(request, new MockHttpServletResponse(), chain);
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/oauth2/jwks");
        new RequestIds().doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(ids).hasSize(2).doesNotContain("null");
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
    }
}
