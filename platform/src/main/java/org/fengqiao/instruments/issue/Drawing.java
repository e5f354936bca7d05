package org.fengqiao.instruments.issue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.outbox.OutboxHandler;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.Effect;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws up a draft that an act has ordered. */
@Component
class Drawing implements OutboxHandler.Apart<Void> {

    private static final String MATERIALS = "materials";

    private final Instruments instruments;
    private final Dossier dossier;
    private final JsonMapper json;

    Drawing(Instruments instruments, Dossier dossier, JsonMapper json) {
        this.instruments = instruments;
        this.dossier = dossier;
        this.json = json;
    }

    @Override
    public String kind() {
        return "instrument.draw";
    }

    @Override
    public Optional<Void> deliver(OutboxMessage message) {
        var order = json.readValue(message.payload(), Order.class);
        var id = UUID.nameUUIDFromBytes(message.dedupeKey().getBytes(StandardCharsets.UTF_8));
        instruments.draft(id, order.caseId(), order.instrument(), named(order.data()));
        return Optional.empty();
    }

    /** Files come by id; the paper lists them by name. */
    private Map<String, Object> named(Map<String, Object> data) {
        if (!(data.get(Effect.DrawUp.FILES) instanceof List<?> files)) {
            return data;
        }
        var told = new LinkedHashMap<>(data);
        told.remove(Effect.DrawUp.FILES);
        var materials = new ArrayList<Object>(data.get(MATERIALS) instanceof List<?> given ? given : List.of());
        files.stream().map(id -> dossier.find(UUID.fromString(String.valueOf(id)))).flatMap(Optional::stream).map(DossierFile::name).forEach(materials::add);
        told.put(MATERIALS, materials);
        return told;
    }
}
