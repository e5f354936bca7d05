package org.fengqiao.filing.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.cause.Cause;
import org.fengqiao.law.cause.Causes;
import org.jspecify.annotations.Nullable;

/**
 * What to hand in, by cause of action (材料清单), read from {@code checklists.tsv} beside this class: a line is
 * {@code cause <tab> id <tab> label <tab> help <tab> required|optional}; every claim needs what {@code *} asks for.
 */
public final class Checklists {

    public static final String ANY_CAUSE = "*";
    private static final Map<String, List<ChecklistItem>> BY_CAUSE = read();

    private Checklists() {}

    /** The items for a cause as they come with the platform. */
    public static List<ChecklistItem> of(@Nullable String cause) {
        return of(cause, BY_CAUSE);
    }

    /** The items for a cause by these lists, the general ones first, then those of the cause or of the nearest above it that has a list. */
    public static List<ChecklistItem> of(@Nullable String cause, Map<String, List<ChecklistItem>> lists) {
        var items = new ArrayList<>(lists.getOrDefault(ANY_CAUSE, List.of()));
        if (cause != null) {
            items.addAll(nearest(cause, lists));
        }
        return List.copyOf(items);
    }

    /** Every list that comes with the platform by its cause; {@code *} is what every claim needs. */
    public static Map<String, List<ChecklistItem>> all() {
        return BY_CAUSE;
    }

    private static List<ChecklistItem> nearest(String cause, Map<String, List<ChecklistItem>> lists) {
        var found = Causes.find(cause);
        var path = found == null ? List.of(cause) : Causes.path(found).stream().map(Cause::name).toList();
        return path.reversed().stream()
                .map(name -> lists.getOrDefault(name, List.of()))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Map<String, List<ChecklistItem>> read() {
        var lists = new LinkedHashMap<String, List<ChecklistItem>>();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var cells = line.split("\t");
            if (cells.length != 5) {
                throw new IllegalStateException("not five cells: " + line);
            }
            for (var cause : cells[0].split("；")) {
                lists.computeIfAbsent(cause, _ -> new ArrayList<>())
                        .add(new ChecklistItem(cells[1], cells[2], cells[3], cells[4].equals("required")));
            }
        });
        return lists;
    }

    private static String text() {
        try (var in = Checklists.class.getResourceAsStream("checklists.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no checklists.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
