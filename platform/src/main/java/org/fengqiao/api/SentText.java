package org.fengqiao.api;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Texts in what somebody sent: neither numbers, nor anything with characters that cannot be kept. */
final class SentText extends StdScalarDeserializer<String> {

    SentText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser p, DeserializationContext context) {
        if (!p.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), p);
        }
        var text = p.getString();
        return Characters.canBeKept(text) ? text : context.reportInputMismatch(this, "characters that cannot be kept");
    }
}
