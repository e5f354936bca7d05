package org.fengqiao.api.docs;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.fengqiao.api.ApiPart;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Completes the document that is read off the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String SESSION = "session";
    private static final String BEARER = "bearer";
    private static final String GENERIC_CALCULATOR = "/api/law/{calculator}";

    private final Operations operations = new Operations();

    ApiDocument() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CsrfToken.class).replaceWithSchema(SseEmitter.class, new StringSchema());
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new RequiredComponents(json.jsonMapper(), new SchemaNames());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("枫桥 API")
                        .version("0.1")
                        .description("枫桥智慧法院平台的接口。路径在 /api 下，JSON，UTF-8；出错时返回 RFC 9457 问题说明。写操作要把 Cookie XSRF-TOKEN 的值放进请求头 X-XSRF-TOKEN。")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("本服务器")))
                .tags(StreamSupport.stream(operations.tags().spliterator(), false).map(t -> new Tag().name(t)).toList())
                .components(new Components()
                        .addSecuritySchemes(SESSION, new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.COOKIE).name("SESSION").description("登录后的会话"))
                        .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT").description("外部系统的令牌（OAuth 2.0）")));
    }

    @Bean
    OpenApiCustomizer completed(ObjectProvider<ApiPart> parts) {
        return api -> {
            parts.forEach(part -> part.describe(api));
            api.getPaths().remove(GENERIC_CALCULATOR);
            api.getComponents().addSchemas(Failures.SCHEMA, Failures.schema());
            api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, o) -> complete(method + " " + path, o)));
        };
    }

    private void complete(String key, Operation operation) {
        var entry = operations.find(key);
        boolean open = entry == null ? key.contains(" /api/law/") : entry.open();
        if (entry != null) {
            operation.operationId(entry.id()).summary(entry.summary()).tags(List.of(entry.tag()));
        }
        operation.security(open ? List.of(new SecurityRequirement()) : List.of(new SecurityRequirement().addList(SESSION), new SecurityRequirement().addList(BEARER)));
        describeHeaders(operation);
        if (entry != null && entry.tagged()) {
            Objects.requireNonNull(operation.getResponses().get("200")).addHeaderObject("ETag", new Header().description("版本，办理时放进 If-Match").schema(new StringSchema()));
        }
        Bytes.name(operation);
        Failures.add(operation, open, key.contains("{"));
    }

    private static void describeHeaders(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            switch (parameter.getName()) {
                case "If-Match" -> parameter.required(true).description("您看到的版本，即上次答复的 ETag");
                case "Idempotency-Key" -> parameter.required(true).description("每次办理一个新的 UUID；重复提交用同一个，得到同一答复");
                case "X-Act-As" -> parameter.description("以哪种身份办理；没有时用第一种能办的身份");
                case "X-For-Party" -> parameter.description("代哪一方办理");
                default -> {}
            }
        }
    }
}
