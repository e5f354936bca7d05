package org.fengqiao.notices.gateway;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** The carriers over HTTP that are configured. What has none goes by the sandbox. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnExpression("'${fengqiao.service-platform.messages:sandbox}' != 'sandbox'")
    MessageGateway servicePlatform(
            @Value("${fengqiao.service-platform.messages}") URI url, @Value("${fengqiao.service-platform.token:}") String token, JsonMapper json) {
        return new HttpGateway(Set.of(Channel.PLATFORM), url, token, json);
    }

    @Bean
    @Order(0)
    @ConditionalOnExpression("'${fengqiao.messages.url:sandbox}' != 'sandbox'")
    MessageGateway carrier(@Value("${fengqiao.messages.url}") URI url, @Value("${fengqiao.messages.token:}") String token, JsonMapper json) {
        return new HttpGateway(EnumSet.of(Channel.SMS, Channel.EMAIL), url, token, json);
    }
}
