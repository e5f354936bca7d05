package org.fengqiao.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How JSON that somebody sent is read: what is meant as a text is a text, a day is written as a day, yes is {@code true}, and a list has no
 * holes. What the house has written itself is read by the usual mapper.
 */
@Component
public final class RequestJson {

    private final JsonMapper mapper;

    RequestJson(JsonMapper usual) {
        var builder = usual.rebuild().addModule(strictness());
        for (var list : List.of(List.class, Set.class, Collection.class)) {
            builder.withConfigOverride(list, o -> o.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)));
        }
        refuse(builder, LogicalType.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.String);
        refuse(builder, LogicalType.Enum, CoercionInputShape.Integer);
        refuse(builder, LogicalType.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
        refuse(builder, LogicalType.Float, CoercionInputShape.Boolean);
        this.mapper = builder.build();
    }

    public JsonMapper mapper() {
        return mapper;
    }

    private static void refuse(JsonMapper.Builder builder, LogicalType type, CoercionInputShape... shapes) {
        builder.withCoercionConfig(type, c -> List.of(shapes).forEach(shape -> c.setCoercion(shape, CoercionAction.Fail)));
    }

    private static SimpleModule strictness() {
        var module = new SimpleModule("sent");
        module.addDeserializer(String.class, new SentText());
        module.setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> usual) {
                return TemporalAccessor.class.isAssignableFrom(bean.getBeanClass()) ? new SentDate(usual) : usual;
            }
        });
        return module;
    }
}
