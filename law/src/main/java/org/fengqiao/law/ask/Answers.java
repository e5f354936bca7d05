package org.fengqiao.law.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;
import org.fengqiao.law.auction.Milestone;
import org.fengqiao.law.period.Step;
import org.jspecify.annotations.Nullable;

/** Puts explanations into plain data. */
final class Answers {

    private Answers() {}

    static String money(BigDecimal amount) {
        return Amounts.format(amount);
    }

    static List<Map<String, Object>> lines(List<Line> lines) {
        var list = new ArrayList<Map<String, Object>>(lines.size());
        for (var line : lines) {
            var map = new LinkedHashMap<String, Object>();
            map.put("what", line.what());
            put(map, "formula", line.formula().isEmpty() ? null : line.formula());
            map.put("amount", Amounts.format(line.amount()));
            put(map, "article", cite(line.article()));
            map.put("provenance", line.provenance().label());
            map.put("text", line.text());
            list.add(map);
        }
        return list;
    }

    static List<Map<String, Object>> steps(List<Step> steps) {
        var list = new ArrayList<Map<String, Object>>(steps.size());
        for (var step : steps) {
            var map = new LinkedHashMap<String, Object>();
            var article = cite(step.article());
            map.put("what", step.text());
            put(map, "date", step.date() == null ? null : step.date().toString());
            put(map, "article", article);
            map.put("text", article == null ? step.text() : step.text() + "（" + article + "）" + step.warning());
            list.add(map);
        }
        return list;
    }

    static List<Map<String, Object>> milestones(List<Milestone> milestones) {
        var list = new ArrayList<Map<String, Object>>(milestones.size());
        for (var milestone : milestones) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", milestone.id());
            map.put("what", milestone.text());
            map.put("date", milestone.date().toString());
            map.put("article", milestone.article().citeMarked());
            map.put("provenance", milestone.provenance().label());
            var warning = milestone.provenance().needsWarning() ? "【" + milestone.provenance().label() + "】" : "";
            map.put("text", milestone.date() + " " + milestone.text() + "（" + milestone.article().citeMarked() + "）" + warning);
            list.add(map);
        }
        return list;
    }

    /** The versions of the statutes that were applied. */
    static List<Map<String, Object>> rules(List<? extends @Nullable Article> articles) {
        var statutes = new LinkedHashSet<Statute>();
        articles.stream().filter(Objects::nonNull).forEach(article -> statutes.add(article.statute()));
        var list = new ArrayList<Map<String, Object>>();
        for (var statute : statutes) {
            var map = new LinkedHashMap<String, Object>();
            map.put("title", statute.title());
            map.put("document", statute.document());
            map.put("inForceFrom", statute.inForceFrom().toString());
            put(map, "inForceFromWarning", statute.dateUnverified() ? Provenance.UNVERIFIED.label() : null);
            map.put("provenance", statute.provenance().label());
            list.add(map);
        }
        return list;
    }

    static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable String cite(@Nullable Article article) {
        return article == null ? null : article.citeMarked();
    }
}
