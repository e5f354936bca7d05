package org.fengqiao.filing.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.filing.model.ChecklistItem;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.filing.model.MaterialLists;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists of materials in force: those that come with the platform, and over them the latest version an operator has written. Answers from memory; a
 * change shows within half a minute on the other nodes.
 */
@Component
public class KeptLists implements MaterialLists {

    private static final long KEPT_FOR = 30_000_000_000L;
    private static final int FIRST = 1;

    private final JdbcClient database;
    private final JsonMapper json;
    private volatile @Nullable Kept kept;

    KeptLists(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Kept(Map<String, List<ChecklistItem>> lists, long readAt) {}

    @Override
    public List<ChecklistItem> of(@Nullable String cause) {
        return Checklists.of(cause, lists());
    }

    /** The causes with a list of their own; any other cause takes that of the nearest above it. */
    public List<String> causes() {
        return lists().entrySet().stream()
                .filter(l -> !l.getKey().equals(Checklists.ANY_CAUSE) && !l.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every version of the list of a cause, newest first; the one that comes with the platform last. */
    public List<ListVersion> versions(String cause) {
        var written = database.sql("select cause, version, items::text, basis, at, by_name from material_list where cause = ? order by version desc")
                .param(cause)
                .query((r, _) -> ListVersion.read(r, this::items))
                .list();
        var shipped = Checklists.all().get(cause);
        if (shipped == null) {
            return written;
        }
        var all = new ArrayList<>(written);
        all.add(new ListVersion(cause, FIRST, shipped, "随平台发布", null, ""));
        return List.copyOf(all);
    }

    /** The latest version of every list, the general one first. */
    public List<ListVersion> latest() {
        var found = new LinkedHashMap<String, ListVersion>();
        Checklists.all().forEach((cause, items) -> found.put(cause, new ListVersion(cause, FIRST, items, "随平台发布", null, "")));
        database.sql("select distinct on (cause) cause, version, items::text, basis, at, by_name from material_list order by cause, version desc")
                .query((r, _) -> ListVersion.read(r, this::items))
                .list()
                .forEach(l -> found.put(l.cause(), l));
        return List.copyOf(found.values());
    }

    /** Adds a version; false where somebody else has added it first. */
    public boolean add(ListVersion list, UUID by) {
        int added = database.sql("insert into material_list (cause, version, items, basis, by, by_name) values (?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing")
                .params(list.cause(), list.version(), json.writeValueAsString(list.items()), list.basis(), by, list.byName())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept = null;
            }
        });
        return added > 0;
    }

    private Map<String, List<ChecklistItem>> lists() {
        var now = System.nanoTime();
        var have = kept;
        if (have == null || now - have.readAt() > KEPT_FOR) {
            var lists = new LinkedHashMap<String, List<ChecklistItem>>();
            latest().forEach(l -> lists.put(l.cause(), l.items()));
            have = new Kept(lists, now);
            kept = have;
        }
        return have.lists();
    }

    private List<ChecklistItem> items(String text) {
        return Arrays.asList(json.readValue(text, ChecklistItem[].class));
    }
}
