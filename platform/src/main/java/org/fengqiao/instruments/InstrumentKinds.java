package org.fengqiao.instruments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds of instruments, by id. */
@Component
public class InstrumentKinds {

    private final Map<String, InstrumentKind> byId;

    InstrumentKinds(List<InstrumentKind> kinds) {
        byId = kinds.stream().collect(Collectors.toMap(InstrumentKind::id, Function.identity()));
    }

    public InstrumentKind require(String id) {
        var kind = byId.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("no instrument of kind " + id);
        }
        return kind;
    }

    /** The ids of all kinds numbered together with this one. */
    public List<String> seriesOf(String id) {
        var series = require(id).series();
        return byId.values().stream().filter(k -> k.series().equals(series)).map(InstrumentKind::id).toList();
    }

    public Collection<InstrumentKind> all() {
        return byId.values();
    }
}
