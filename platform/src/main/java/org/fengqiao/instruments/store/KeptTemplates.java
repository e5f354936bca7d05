package org.fengqiao.instruments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.InstrumentKinds;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.templates.Line;
import org.fengqiao.instruments.templates.LineCheck;
import org.fengqiao.instruments.templates.Lines;
import org.fengqiao.instruments.templates.TemplateVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The templates of instruments: those that come with the platform, and over them what operators have written. A version never changes, so it is kept in memory for
 * ever; which one is the latest is asked again after half a minute.
 */
@Repository
public class KeptTemplates {

    private static final Logger log = LoggerFactory.getLogger(KeptTemplates.class);
    private static final String SELECT = "select kind, version, lines::text, basis, at, by_name from instrument_template";
    private static final long KEPT_FOR = 30_000_000_000L;

    private final JdbcClient database;
    private final InstrumentKinds kinds;
    private final JsonMapper json;
    private final Map<String, Template> known = new ConcurrentHashMap<>();
    private volatile @Nullable Latest latest;

    KeptTemplates(JdbcClient database, InstrumentKinds kinds, JsonMapper json) {
        this.database = database;
        this.kinds = kinds;
        this.json = json;
    }

    private record Latest(Map<String, Integer> versions, long readAt) {}

    /** The template of a kind in one of its versions. */
    public Template of(String kind, int version) {
        var shipped = kinds.require(kind).template();
        return version == TemplateVersion.SHIPPED
                ? shipped
                : known.computeIfAbsent(kind + "/" + version, _ -> written(shipped, kind, version));
    }

    /** A version that no longer fits what comes with the platform, after an upgrade, is left for the operator to write anew. */
    private Template written(Template shipped, String kind, int version) {
        var lines = written(kind, version).lines();
        if (LineCheck.of(shipped, lines).isEmpty()) {
            return Lines.template(shipped, lines);
        }
        log.warn("version {} of the template {} no longer fits; the one that comes with the platform is used", version, kind);
        return shipped;
    }

    /** The version new drafts are made from. */
    public int latest(String kind) {
        var now = System.nanoTime();
        var have = latest;
        if (have == null || now - have.readAt() > KEPT_FOR) {
            have = new Latest(
                    database.sql("select kind, max(version) from instrument_template group by kind")
                            .query((r, _) -> Map.entry(r.getString(1), r.getInt(2)))
                            .list().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                    now);
            latest = have;
        }
        return have.versions().getOrDefault(kind, TemplateVersion.SHIPPED);
    }

    /** Every version of a kind's template, newest first; the one that comes with the platform last. */
    public List<TemplateVersion> versions(InstrumentKind kind) {
        var all = new ArrayList<>(database.sql(SELECT + " where kind = ? order by version desc").param(kind.id()).query(this::version).list());
        all.add(shipped(kind));
        return List.copyOf(all);
    }

    /** The latest version of every kind that has been rewritten. */
    public Map<String, TemplateVersion> rewritten() {
        return database.sql("select distinct on (kind) kind, version, lines::text, basis, at, by_name from instrument_template order by kind, version desc")
                .query(this::version)
                .list().stream()
                .collect(Collectors.toMap(TemplateVersion::kind, Function.identity()));
    }

    /** Adds a version; false where somebody else has added it first. */
    public boolean add(TemplateVersion template, UUID by) {
        int added = database.sql("insert into instrument_template (kind, version, lines, basis, by, by_name) values (?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing")
                .params(template.kind(), template.version(), json.writeValueAsString(template.lines()), template.basis(), by, template.byName())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                latest = null;
            }
        });
        return added > 0;
    }

    public static TemplateVersion shipped(InstrumentKind kind) {
        return new TemplateVersion(kind.id(), TemplateVersion.SHIPPED, Lines.of(kind.template()), "随平台发布", null, "");
    }

    private TemplateVersion written(String kind, int version) {
        return database.sql(SELECT + " where kind = ? and version = ?").params(kind, version).query(this::version).single();
    }

    private TemplateVersion version(ResultSet r, int row) throws SQLException {
        return new TemplateVersion(
                r.getString(1), r.getInt(2), Arrays.asList(json.readValue(r.getString(3), Line[].class)), r.getString(4),
                Objects.requireNonNull(r.getObject(5, OffsetDateTime.class)).toInstant(), r.getString(6));
    }
}
