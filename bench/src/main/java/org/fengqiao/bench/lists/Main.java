package org.fengqiao.bench.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.bench.people.Court;
import org.fengqiao.bench.people.Person;

/** {@code --db JDBC-URL --http URL [--cases 1000000] [--times 50]}; called by {@code ./fengqiao bench lists}. Exits with 1 when a page misses its target. */
final class Main {

    private static final double TARGET_MILLIS = 50;
    private static final String HEAD = "head of a tribunal";
    private static final Map<String, String> PAGES = pages();

    private Main() {}

    static void main(String[] args) throws Exception {
        var options = java.util.stream.IntStream.range(0, args.length / 2).boxed()
                .collect(Collectors.toMap(i -> args[2 * i].substring(2), i -> args[2 * i + 1]));
        var site = options.getOrDefault("http", "http://localhost:8080");
        var times = Integer.parseInt(options.getOrDefault("times", "50"));
        new Crowd(options.getOrDefault("db", ""), Long.parseLong(options.getOrDefault("cases", "1000000"))).gather();
        System.out.println("\n| who | page | rows | p50 ms | p95 ms |\n|---|---|---:|---:|---:|");
        var missed = 0;
        for (var who : people(site).entrySet()) {
            var some = who.getValue().get("/api/cases?view=%s".formatted(who.getKey().equals(HEAD) ? "court" : "mine")).get("items");
            var mine = some.get(0).get("id").asString();
            for (var page : PAGES.entrySet()) missed += time(who.getKey(), who.getValue(), page.getKey(), page.getValue().replace("{id}", mine), times) ? 0 : 1;
        }
        System.out.println(missed == 0 ? "\nevery page in under " + TARGET_MILLIS + " ms (p95)" : "\n" + missed + " pages miss " + TARGET_MILLIS + " ms (p95)");
        System.exit(missed == 0 ? 0 : 1);
    }

    private static Map<String, Person> people(String site) throws IOException, InterruptedException {
        var people = Person.everybody(site);
        var court = Court.open(site, people, "沪0114", "嘉定");
        var found = new LinkedHashMap<String, Person>();
        found.put("clerk", court.clerk());
        found.put("mediator", court.mediator());
        found.put("filing judge", court.filingJudge());
        found.put("president", court.head());
        found.put(HEAD, Person.signedIn(site, Court.id(people, "嘉定法院安亭法庭庭长")));
        found.put("citizen", Person.signedIn(site, citizen(people)));
        return found;
    }

    private static String citizen(tools.jackson.databind.JsonNode people) {
        for (var group : people) {
            for (var person : group.get("people")) if (person.get("name").asString().equals("周玉兰")) return person.get("id").asString();
        }
        throw new IllegalStateException("no demo citizen");
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("my work", "/api/cases?view=mine&open=true");
        pages.put("what awaits me", "/api/cases?view=todo");
        pages.put("how near it is", "/api/cases/counts?view=todo");
        pages.put("what awaits me within three days", "/api/cases?view=todo&urgency=SOON");
        pages.put("the court's, by due date", "/api/cases?view=court&open=true");
        pages.put("the court's, page 100", "/api/cases?view=court&open=true&page=100");
        pages.put("the court's, newest", "/api/cases?view=court&sort=opened");
        pages.put("the court's, by number", "/api/cases?view=court&sort=number,asc");
        pages.put("the court's, latest number", "/api/cases?view=court&sort=number,desc");
        pages.put("by number, page 100", "/api/cases?view=court&sort=number,desc&page=100");
        pages.put("overdue", "/api/cases?view=court&overdue=true");
        pages.put("one state", "/api/cases?view=court&procedure=mediation&state=IN_PROGRESS");
        pages.put("one procedure", "/api/cases?view=court&procedure=filing");
        pages.put("mine, latest change", "/api/cases?view=mine&sort=updated");
        pages.put("words", "/api/cases?view=court&q=%E6%B0%91%E9%97%B4%E5%80%9F%E8%B4%B7");
        pages.put("words, page 30", "/api/cases?view=court&page=30&q=%E6%B0%91%E9%97%B4%E5%80%9F%E8%B4%B7");
        pages.put("words, by number", "/api/cases?view=court&sort=number,desc&q=%E6%B0%91%E9%97%B4%E5%80%9F%E8%B4%B7");
        pages.put("words of some", "/api/cases?view=court&q=tenth7");
        pages.put("words of a hundredth", "/api/cases?view=court&q=hundredth42");
        pages.put("words of a few", "/api/cases?view=court&q=bench424242");
        pages.put("counts", "/api/cases/counts?view=court&open=true");
        pages.put("green channel", "/api/cases?view=court&open=true&green=true");
        pages.put("where words wait", "/api/rooms/unread");
        pages.put("not served yet", "/api/deliveries");
        pages.put("not served yet, failed", "/api/deliveries?stand=FAILED&size=1");
        pages.put("not served yet, words", "/api/deliveries?q=bench%207");
        pages.put("one case", "/api/cases/{id}");
        pages.put("what happened in it", "/api/cases/{id}/timeline");
        pages.put("overview", "/api/overview");
        pages.put("share of organisations", "/api/mediation/shares");
        return pages;
    }

    private static boolean time(String who, Person person, String name, String path, int times) throws Exception {
        var millis = new double[times];
        var rows = "";
        try {
            for (int i = 0; i < 5; i++) person.get(path);
            for (int i = 0; i < times; i++) {
                var began = System.nanoTime();
                var answer = person.get(path);
                millis[i] = (System.nanoTime() - began) / 1e6;
                rows = answer.has("total") ? answer.get("total").asString() : "";
            }
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().contains("→ 403")) return true;
            throw e;
        }
        Arrays.sort(millis);
        var p95 = millis[(int) (times * 0.95)];
        System.out.printf(Locale.ROOT, "| %s | %s | %s | %.1f | %.1f |%n", who, name, rows, millis[times / 2], p95);
        return p95 < TARGET_MILLIS;
    }
}
