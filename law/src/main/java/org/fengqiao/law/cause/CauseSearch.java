package org.fengqiao.law.cause;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.Resources;

/** Ranks causes for a query: everyday words first mean their cause, then names that contain it, then names that share most letter pairs. */
final class CauseSearch {

    private static final Map<String, Cause> KEYWORDS = keywords();

    private CauseSearch() {}

    private record Hit(Cause cause, double score) {}

    static List<Cause> search(String query, int limit) {
        var words = query.strip().split("[\\s，。,;；]+");
        var scores = new HashMap<Cause, Double>();
        for (var word : words) {
            if (!word.isEmpty()) {
                Causes.all().forEach(cause -> scores.merge(cause, likeness(cause.name(), word), Double::sum));
            }
        }
        KEYWORDS.forEach((keyword, cause) -> {
            if (query.contains(keyword)) {
                scores.merge(cause, 3.0 + keyword.length(), Double::sum);
            }
        });
        return scores.entrySet().stream()
                .map(e -> new Hit(e.getKey(), e.getValue()))
                .filter(hit -> hit.score > 0.3)
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.cause.name().length()))
                .limit(limit)
                .map(Hit::cause)
                .toList();
    }

    private static double likeness(String name, String word) {
        if (name.equals(word)) {
            return 20;
        }
        if (name.contains(word)) {
            return 2 + (double) word.length() / name.length() + (name.startsWith(word) ? 0.5 : 0);
        }
        if (word.length() < 2) {
            return 0;
        }
        int shared = 0;
        for (int i = 0; i + 2 <= word.length(); i++) {
            var pair = word.substring(i, i + 2);
            if (name.contains(pair) && !pair.equals("纠纷") && !pair.equals("合同")) {
                shared++;
            }
        }
        return (double) shared / Math.max(name.length() - 3, word.length() - 1);
    }

    private static Map<String, Cause> keywords() {
        var map = new HashMap<String, Cause>();
        for (var line : Resources.lines(Causes.class, "keywords.txt")) {
            var bar = line.indexOf('|');
            for (var word : line.substring(0, bar).split(" ")) {
                map.put(word, Causes.named(line.substring(bar + 1)));
            }
        }
        return map;
    }
}
