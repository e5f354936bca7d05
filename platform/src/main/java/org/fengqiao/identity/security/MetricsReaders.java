package org.fengqiao.identity.security;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Supplier;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may read the metrics: operators, whoever asks at the port that is for such things alone, and whoever asks on the machine itself. The last is seen from the
 * connection before any header is believed, and a request with any trace of a proxy was sent by somebody else.
 */
@Component
class MetricsReaders
        implements AuthorizationManager<RequestAuthorizationContext>, WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    static final String HERE = MetricsReaders.class.getName() + ".here";
    private static final List<String> TRACES =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-By", "Forwarded", "X-Real-IP", "Via");

    private final @Nullable Integer portOfItsOwn;

    MetricsReaders(Environment environment) {
        portOfItsOwn = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
                ? environment.getProperty("management.server.port", Integer.class)
                : null;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> somebody, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var viewer = CurrentViewer.get();
        return new AuthorizationDecision(Boolean.TRUE.equals(request.getAttribute(HERE))
                || portOfItsOwn != null && request.getLocalPort() == portOfItsOwn
                || viewer != null && viewer.holds(Office.OPERATOR));
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Mark());
    }

    /** Before the customizer of Spring Boot, whose valve believes the headers. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static final class Mark extends ValveBase {

        Mark() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var direct = TRACES.stream().allMatch(name -> request.getHeader(name) == null);
            request.setAttribute(HERE, direct && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress());
            getNext().invoke(request, response);
        }
    }
}
