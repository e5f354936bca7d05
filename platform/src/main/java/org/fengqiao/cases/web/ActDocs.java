package org.fengqiao.cases.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.api.ApiPart;
import org.fengqiao.cases.pipeline.Procedures;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Puts every act of every procedure into the OpenAPI, from the records they are: a procedure that comes is documented by being there. */
@Configuration(proxyBeanMethods = false)
class ActDocs {

    private static final String PATH = "/api/cases/{id}/acts/{act}";

    @Bean
    ApiPart acts(Procedures procedures) {
        return api -> {
            var bodies = new ArrayList<Schema>();
            procedures.all().forEach(bound -> describe(api, bound.procedure(), bodies));
            var any = new JsonSchema();
            any.setAnyOf(List.copyOf(bodies));
            Objects.requireNonNull(api.getPaths().get(PATH)).getPost().requestBody(new RequestBody()
                    .description("动作的内容，随程序和动作而不同；没有内容的动作可以不带。各动作由谁、在哪个阶段、依据哪一条办理，见 docs/procedures。")
                    .content(new Content().addMediaType("application/json", new MediaType().schema(any))));
        };
    }

    private static void describe(OpenAPI api, Procedure<?, ?, ?> procedure, List<Schema> bodies) {
        for (var rule : procedure.rules().all()) {
            var name = StringUtils.capitalize(procedure.id()) + rule.act().getSimpleName();
            var schema = Json31.mapper().convertValue(FormSchema.of(rule.act()), JsonSchema.class);
            schema.setDescription(procedure.label() + "：" + rule.label() + "（" + rule.id() + "），依据" + rule.article().citeMarked());
            api.getComponents().addSchemas(name, schema);
            var reference = new JsonSchema();
            reference.set$ref("#/components/schemas/" + name);
            bodies.add(reference);
        }
    }
}
