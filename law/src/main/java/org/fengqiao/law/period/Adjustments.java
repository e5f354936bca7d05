package org.fengqiao.law.period;

import java.util.ArrayList;
import java.util.List;

/** What befell a period while it ran. */
public record Adjustments(
        List<Exclusion> exclusions, List<Extension> extensions, List<Interruption> interruptions) {

    public static final Adjustments NONE = new Adjustments(List.of(), List.of(), List.of());

    public Adjustments {
        exclusions = List.copyOf(exclusions);
        extensions = List.copyOf(extensions);
        interruptions = List.copyOf(interruptions);
    }

    public Adjustments excluding(Exclusion exclusion) {
        return new Adjustments(added(exclusions, exclusion), extensions, interruptions);
    }

    public Adjustments extendedBy(Extension extension) {
        return new Adjustments(exclusions, added(extensions, extension), interruptions);
    }

    public Adjustments interruptedBy(Interruption interruption) {
        return new Adjustments(exclusions, extensions, added(interruptions, interruption));
    }

    private static <T> List<T> added(List<T> list, T item) {
        var more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
