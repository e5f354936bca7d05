package org.fengqiao.api.docs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and pages travel as they are, not as JSON and not in base64. */
final class Bytes {

    private static final Set<String> FORMATS = Set.of("binary", "byte");

    private Bytes() {}

    static void name(Operation operation) {
        operation.getResponses().values().forEach(response -> response.setContent(named(response.getContent())));
        var request = operation.getRequestBody();
        if (request != null && request.getContent().containsKey("application/json")) {
            request.setContent(named(request.getContent()));
        }
    }

    private static @Nullable Content named(@Nullable Content content) {
        if (content == null) {
            return null;
        }
        var named = new Content();
        content.forEach((type, media) -> {
            boolean bytes = media.getSchema() != null && FORMATS.contains(String.valueOf(media.getSchema().getFormat()));
            named.addMediaType(
                    bytes && type.equals("application/json") ? "application/octet-stream" : type,
                    bytes ? new MediaType().schema(raw()) : media);
        });
        return named;
    }

    private static Schema<?> raw() {
        var schema = new Schema<>();
        schema.addType("string");
        schema.setFormat("binary");
        return schema;
    }
}
