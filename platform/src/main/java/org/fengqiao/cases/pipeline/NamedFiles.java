package org.fengqiao.cases.pipeline;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.cases.CaseProblem.Flaw;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.procedure.Act;
import org.fengqiao.procedure.Widget;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files an act names: each lies in the dossier of the dispute, where whoever acts may see it. */
@Component
class NamedFiles {

    private final Dossier dossier;

    NamedFiles(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Where the act names a file that is not there. */
    List<Flaw> missing(Act act, UUID disputeId) {
        var named = new LinkedHashMap<String, UUID>();
        ofRecord("", act, named);
        if (named.isEmpty()) {
            return List.of();
        }
        var there = dossier.known(disputeId, named.values());
        var flaws = new ArrayList<Flaw>();
        named.forEach((pointer, file) -> {
            if (!there.contains(file)) {
                flaws.add(new Flaw(pointer, "卷宗里没有这份材料，请重新选择或者上传"));
            }
        });
        return flaws;
    }

    private static void ofRecord(String pointer, Object given, Map<String, UUID> into) {
        for (var component : given.getClass().getRecordComponents()) {
            gather(pointer + "/" + component.getName(), isFile(component), valueOf(component, given), into);
        }
    }

    private static void gather(String pointer, boolean file, @Nullable Object value, Map<String, UUID> into) {
        switch (value) {
            case UUID id when file -> into.put(pointer, id);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    gather(pointer + "/" + i, file, list.get(i), into);
                }
            }
            case Record inner -> ofRecord(pointer, inner, into);
            case null, default -> { }
        }
    }

    private static boolean isFile(AnnotatedElement component) {
        var widget = component.getAnnotation(Widget.class);
        return widget != null && widget.value() == Widget.Kind.FILE;
    }

    private static @Nullable Object valueOf(RecordComponent component, Object given) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
