package org.fengqiao.api.docs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** How operations fail, always as problem details. */
final class Failures {

    static final String SCHEMA = "Problem";

    private Failures() {}

    /** Adds the failures an operation may meet, judged by what it takes. */
    static void add(Operation operation, boolean open, boolean finds) {
        if (!open) {
            fails(operation, "401", "没有登录");
            fails(operation, "403", "已登录，但这类事不归这个人办");
        }
        if (finds) {
            fails(operation, "404", "没有，或者无权知道");
        }
        if (operation.getRequestBody() != null) {
            fails(operation, "422", "内容有误，errors 逐处说明");
        }
        if (takes(operation, "Idempotency-Key")) {
            fails(operation, "400", "请求头不对或者缺少");
            fails(operation, "409", "规则不允许，article 是依据，instead 是可以怎么办");
        }
        if (takes(operation, "If-Match")) {
            fails(operation, "412", "版本已旧；current 是现在的版本，changes 是其间的变化");
            fails(operation, "428", "缺少 If-Match");
        }
        fails(operation, "default", "其他不能完成的情形");
    }

    static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> header.equals(p.getName()));
    }

    private static void fails(Operation operation, String status, String why) {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA));
        operation.getResponses().putIfAbsent(
                status, new ApiResponse().description(why).content(new Content().addMediaType("application/problem+json", body)));
    }

    /** RFC 9457, with what this platform adds. */
    static Schema<?> schema() {
        var flaw = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON Pointer"))
                .addProperty("detail", new StringSchema())
                .required(List.of("pointer", "detail"));
        return new ObjectSchema()
                .description("RFC 9457。title、detail、instead 是中文，可以原样显示；程序按 type 区分。")
                .addProperty("type", new StringSchema().description("/problems/<模块>/<代码>"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("instead", new StringSchema().description("可以怎么办"))
                .addProperty("article", new StringSchema().description("依据的条文"))
                .addProperty("errors", new ArraySchema().items(flaw).description("逐处的错误"))
                .addProperty("current", new IntegerSchema().description("案件现在的版本"))
                .addProperty("changes", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/TimelineEntry")).description("您看过之后的变化"))
                .required(List.of("type", "title", "status"));
    }
}
