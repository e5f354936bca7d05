package org.fengqiao.law.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Resources;
import org.fengqiao.law.cause.OldName.Change;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of causes of action: 12 parts, 59 sections, 514 causes and 470 sub-causes. */
public final class Causes {

    private static final Map<String, Cause> BY_CODE = load();
    private static final Map<String, Cause> BY_NAME = byName();
    private static final Map<String, List<Cause>> CHILDREN = children();
    private static final Map<String, Cause> BY_LETTERS = byLetters();
    private static final Map<String, OldName> OLD_NAMES = oldNames();

    private Causes() {}

    /** In the order of the catalogue. */
    public static List<Cause> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static List<Cause> roots() {
        return BY_CODE.values().stream().filter(cause -> cause.level() == 1).toList();
    }

    public static List<Cause> children(Cause cause) {
        return CHILDREN.getOrDefault(cause.code(), List.of());
    }

    /** The causes above, from the part down to the cause itself. */
    public static List<Cause> path(Cause cause) {
        var path = new ArrayList<Cause>();
        for (var next = cause; next != null; next = BY_CODE.get(next.parent())) {
            path.addFirst(next);
        }
        return path;
    }

    /** The names of a cause and of those above it; none for what the catalogue does not have. */
    public static Set<String> namesAbove(@Nullable String cause) {
        var found = cause == null ? null : find(cause);
        return found == null ? Set.of() : path(found).stream().map(Cause::name).collect(Collectors.toUnmodifiableSet());
    }

    public static @Nullable Cause byCode(String code) {
        return BY_CODE.get(code);
    }

    /** The cause of this very name; where a part and its section share it, the more specific one. */
    public static @Nullable Cause find(String name) {
        return BY_NAME.get(normal(name));
    }

    /** @throws InvalidInput when the current catalogue has no such name */
    public static Cause named(String name) {
        var cause = find(name);
        if (cause == null) {
            throw new InvalidInput("现行案由规定中没有“" + (name.length() > 40 ? name.substring(0, 40) + "…" : name) + "”");
        }
        return cause;
    }

    /** The current cause for a name from any edition, or null when nothing is known about it. */
    public static @Nullable OldName mapOld(String name) {
        var normal = normal(name);
        var current = BY_NAME.get(normal);
        if (current != null) {
            return new OldName(name, current, Change.CURRENT);
        }
        var old = OLD_NAMES.get(normal);
        if (old != null) {
            return old;
        }
        var reordered = BY_LETTERS.get(letters(normal));
        return reordered == null ? null : new OldName(name, reordered, Change.REORDERED);
    }

    /** Causes for a name, a part of one, or the everyday words for what happened; best first. */
    public static List<Cause> search(String query, int limit) {
        return CauseSearch.search(query.length() > 200 ? query.substring(0, 200) : query, limit);
    }

    public static List<OldName> knownOldNames() {
        return List.copyOf(OLD_NAMES.values());
    }

    private static Map<String, Cause> load() {
        var causes = new LinkedHashMap<String, Cause>();
        for (var line : Resources.lines(Causes.class, "causes.txt")) {
            var field = line.split("\\|", -1);
            causes.put(field[0], new Cause(field[0], field[1], field[2], field[3], field[4]));
        }
        return causes;
    }

    private static Map<String, Cause> byName() {
        var map = new HashMap<String, Cause>();
        BY_CODE.values().stream()
                .sorted(Comparator.comparingInt(Cause::level))
                .forEach(cause -> map.put(normal(cause.name()), cause));
        return map;
    }

    private static Map<String, List<Cause>> children() {
        var map = new HashMap<String, List<Cause>>();
        BY_CODE.values().forEach(c -> map.computeIfAbsent(c.parent(), _ -> new ArrayList<>()).add(c));
        return map;
    }

    private static Map<String, Cause> byLetters() {
        var map = new HashMap<String, Cause>();
        BY_NAME.forEach((name, cause) -> map.put(letters(name), cause));
        return map;
    }

    private static Map<String, OldName> oldNames() {
        var map = new LinkedHashMap<String, OldName>();
        for (var line : Resources.lines(Causes.class, "old-names.txt")) {
            var field = line.split("\\|");
            map.put(normal(field[0]), new OldName(field[0], named(field[1]), Change.valueOf(field[2])));
        }
        return map;
    }

    /** Names as they are compared: without blanks and with one kind of brackets. */
    static String normal(String name) {
        return name.replaceAll("\\s+", "").replace('(', '（').replace(')', '）');
    }

    /** The letters of a name in order, so that 生命权、健康权、身体权 equals 生命权、身体权、健康权. */
    private static String letters(String name) {
        var letters = name.replace("、", "").toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }
}
