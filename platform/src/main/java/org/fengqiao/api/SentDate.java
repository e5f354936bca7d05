package org.fengqiao.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Dates in what somebody sent: written as dates, and of a year that is no slip of the pen. */
final class SentDate extends DelegatingDeserializer {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    SentDate(ValueDeserializer<?> usual) {
        super(usual);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
        return new SentDate(usual);
    }

    @Override
    public Object deserialize(JsonParser p, DeserializationContext context) {
        if (!p.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(getValueType(context), p);
        }
        var date = super.deserialize(p, context);
        return date instanceof TemporalAccessor t && !isPlausible(t) ? context.reportInputMismatch(this, "a year nobody means") : date;
    }

    private static boolean isPlausible(TemporalAccessor date) {
        var at = date instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : date;
        if (!at.isSupported(ChronoField.YEAR)) {
            return true;
        }
        int year = at.get(ChronoField.YEAR);
        return year >= EARLIEST && year <= LATEST;
    }
}
