package org.fengqiao.law.casenumber;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Resources;
import org.jspecify.annotations.Nullable;

/** The sample of courts that comes with the library, by code. */
public final class Courts {

    private static final Map<CourtCode, Court> BY_CODE = load();

    private Courts() {}

    public static Collection<Court> all() {
        return Collections.unmodifiableCollection(BY_CODE.values());
    }

    public static @Nullable Court find(CourtCode code) {
        return BY_CODE.get(code);
    }

    /** The name of the court, or the level its code tells when it is not in the sample. */
    public static String nameOf(CourtCode code) {
        var court = find(code);
        if (court != null) {
            return court.name();
        }
        return code.level() == CourtLevel.SUPREME
                ? CourtLevel.SUPREME.label()
                : code.code() + "（" + code.level().label() + "，名称未收录）";
    }

    private static Map<CourtCode, Court> load() {
        var courts = new LinkedHashMap<CourtCode, Court>();
        for (var line : Resources.lines(Courts.class, "courts.txt")) {
            var field = line.split("\\|", -1);
            var code = CourtCode.of(field[0]);
            courts.put(
                    code,
                    new Court(code, field[5], CourtCode.of(field[1]), field[2], field[3], Provenance.valueOf(field[4])));
        }
        return courts;
    }
}
