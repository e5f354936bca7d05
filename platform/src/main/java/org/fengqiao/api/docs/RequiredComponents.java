package org.fengqiao.api.docs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whatever component of a record is not {@link Nullable} is always there, and the document says so. */
final class RequiredComponents extends ModelResolver {

    RequiredComponents(ObjectMapper json, SchemaNames names) {
        super(json, names);
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = super.resolve(type, context, chain);
        var java = _mapper.constructType(type.getType());
        if (schema != null && java.getRawClass().isRecord()) {
            var whole = schema.get$ref() == null ? schema : context.getDefinedModels().get(schema.get$ref().replaceAll(".*/", ""));
            if (whole != null && whole.getProperties() != null) {
                var present = required(java.getRawClass()).filter(whole.getProperties()::containsKey).toList();
                whole.setRequired(present.isEmpty() ? null : present);
            }
        }
        return schema;
    }

    private static Stream<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(c -> c.getAccessor().isAnnotationPresent(JsonUnwrapped.class) ? required(c.getType()) : Stream.of(name(c)));
    }

    private static String name(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
