package org.fengqiao.calculators;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.fengqiao.api.ApiPart;
import org.fengqiao.law.ask.Field;
import org.fengqiao.law.ask.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts every calculator with its inputs into the OpenAPI, from the library's own definitions. */
@Configuration(proxyBeanMethods = false)
class CalculatorsDocs {

    private static final String TAG = "法律计算";

    @Bean
    ApiPart calculators() {
        return api -> Questions.names().forEach(name -> api.path("/api/law/" + name, path(name)));
    }

    private static PathItem path(String name) {
        var get = operation(name, "ask-" + name);
        var body = new ObjectSchema();
        for (var field : Questions.fields(name)) {
            get.addParametersItem(new QueryParameter()
                    .name(field.name())
                    .description(field.label())
                    .required(field.required())
                    .schema(schema(field)));
            body.addProperty(field.name(), schema(field));
        }
        body.required(Questions.fields(name).stream().filter(Field::required).map(Field::name).toList());
        var post = operation(name, "submit-" + name)
                .requestBody(new RequestBody().required(true).content(json("application/json", body)));
        return new PathItem().get(get).post(post);
    }

    private static Schema<?> schema(Field field) {
        return new StringSchema().description(field.label()).example(field.example());
    }

    private static Operation operation(String name, String id) {
        var steps = new ArraySchema().items(new ObjectSchema());
        var answer = new ObjectSchema()
                .addProperty("summary", new StringSchema().description("一句话的结果"))
                .addProperty("steps", steps.description("逐步的解释，各附条文"))
                .addProperty("rules", new ArraySchema().items(new ObjectSchema()).description("所用规则的版本"));
        var problem = new ApiResponse().description("输入无效或没有收录").content(json("application/problem+json", new ObjectSchema()));
        return new Operation()
                .operationId(id)
                .summary(Questions.title(name))
                .tags(List.of(TAG))
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().description("结果与解释").content(json("application/json", answer)))
                        .addApiResponse("422", problem));
    }

    private static Content json(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
