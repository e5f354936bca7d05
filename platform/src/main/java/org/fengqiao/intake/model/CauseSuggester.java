package org.fengqiao.intake.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.law.cause.Cause;
import org.fengqiao.law.cause.CauseTrack;
import org.fengqiao.law.cause.Causes;

/** Guesses what a story is about from words that speak for a cause and from the catalogue's own names. A person always decides. */
public final class CauseSuggester {

    private static final int READ_AT_MOST = 4000;
    private static final double NAME_WEIGHT = 5;
    private static final Set<String> EMPTY_PAIRS = Set.of("纠纷", "合同", "责任", "损害", "侵害", "权纠", "同纠", "任纠", "关系", "申请", "确认");
    private static final List<Cause> DISPUTES =
            Causes.all().stream().filter(c -> c.level() >= 3 && CauseTrack.of(c.name()) != CauseTrack.APPLICATION).toList();
    private static final Map<Cause, List<Word>> WORDS = words();
    private static final Map<Cause, Set<String>> PAIRS = pairsOfNames();
    private static final Map<String, Double> RARITY = rarity();

    private CauseSuggester() {}

    /** A word that speaks for a cause, and how loudly. */
    private record Word(String text, double weight) {}

    /**
     * A guess.
     *
     * @param score between 0 and 1 among the guesses given
     * @param why the words it rests on, for people to read
     */
    public record Suggestion(String name, double score, String why) {}

    private record Scored(Cause cause, double score, List<String> heard) {}

    public static List<Suggestion> suggest(String story, int most) {
        var text = story.length() > READ_AT_MOST ? story.substring(0, READ_AT_MOST) : story;
        var pairs = pairs(text);
        var scored = DISPUTES.stream()
                .map(c -> score(c, text, pairs))
                .filter(s -> s.score() > 0.8)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(s -> s.cause().name()))
                .limit(most)
                .toList();
        double sum = scored.stream().mapToDouble(Scored::score).sum();
        return scored.stream()
                .map(s -> new Suggestion(s.cause().name(), Math.round(s.score() / sum * 100) / 100.0, why(s)))
                .toList();
    }

    private static Scored score(Cause cause, String text, Map<String, Integer> pairs) {
        var heard = new ArrayList<String>();
        double score = 0;
        for (var word : WORDS.getOrDefault(cause, List.of())) {
            int times = count(text, word.text());
            if (times > 0) {
                score += word.weight() * Math.log1p(times);
                heard.add(word.text());
            }
        }
        return new Scored(cause, score + NAME_WEIGHT * namesake(cause, pairs), heard);
    }

    /** How much of the name, rare pairs counting more, is found in the text. */
    private static double namesake(Cause cause, Map<String, Integer> pairs) {
        double found = 0;
        double all = 0.5;
        for (var pair : PAIRS.getOrDefault(cause, Set.of())) {
            double rarity = RARITY.getOrDefault(pair, 1.0);
            all += rarity;
            int times = pairs.getOrDefault(pair, 0);
            found += times == 0 ? 0 : rarity * Math.min(1, 0.5 + 0.25 * times);
        }
        return found / all;
    }

    private static String why(Scored s) {
        return s.heard().isEmpty() ? "说到的事与这一类的名称相近" : "说到了“" + String.join("”“", s.heard().stream().limit(4).toList()) + "”";
    }

    private static int count(String text, String word) {
        int n = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            n++;
        }
        return n;
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static Map<Cause, Set<String>> pairsOfNames() {
        var names = new HashMap<Cause, Set<String>>();
        for (var cause : Causes.all()) {
            var pairs = new HashSet<>(pairs(cause.name().replaceAll("[、，（）()]", "")).keySet());
            pairs.removeAll(EMPTY_PAIRS);
            names.put(cause, pairs);
        }
        return names;
    }

    private static Map<String, Double> rarity() {
        var many = new HashMap<String, Integer>();
        PAIRS.values().forEach(pairs -> pairs.forEach(p -> many.merge(p, 1, Integer::sum)));
        var rarity = new HashMap<String, Double>();
        many.forEach((pair, n) -> rarity.put(pair, Math.log((double) PAIRS.size() / n)));
        return rarity;
    }

    private static Map<Cause, List<Word>> words() {
        var words = new HashMap<Cause, List<Word>>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CauseSuggester.class.getResourceAsStream("cause-words.txt")), StandardCharsets.UTF_8))) {
            in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> add(words, l));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Names of older catalogues speak for the cause they became. */
    private static void add(Map<Cause, List<Word>> words, String line) {
        int bar = line.indexOf('|');
        var known = Causes.mapOld(line.substring(0, bar));
        if (known == null) {
            return;
        }
        var list = words.computeIfAbsent(known.cause(), _ -> new ArrayList<>());
        for (var word : line.substring(bar + 1).split(" ")) {
            boolean strong = word.endsWith("*");
            var text = strong ? word.substring(0, word.length() - 1) : word;
            if (list.stream().noneMatch(w -> w.text().equals(text))) {
                list.add(new Word(text, strong ? 1.5 : 0.5));
            }
        }
    }
}
