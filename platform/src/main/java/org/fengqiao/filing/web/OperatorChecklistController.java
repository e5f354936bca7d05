package org.fengqiao.filing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.api.Problem;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.filing.model.ChecklistItem;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.filing.store.KeptLists;
import org.fengqiao.filing.store.ListVersion;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators write the lists of materials anew; every version stays on record with its authority and writer. Cases keep the list they were opened with. */
@RestController
@RequestMapping(path = "/api/operator/checklists", produces = "application/json")
class OperatorChecklistController {

    private final KeptLists lists;

    OperatorChecklistController(KeptLists lists) {
        this.lists = lists;
    }

    /** @param items names of what is asked for; empty where the cause takes the list above it */
    record Row(String cause, String causeLabel, int version, List<String> items, @Nullable Instant at, String byName) {}

    /** @param version 0 where the cause has no list yet */
    record Card(String cause, String causeLabel, int version, List<ChecklistItem> items, List<ListVersion> versions) {}

    /** @param id null for a new item */
    record NewItem(
            @Nullable String id,
            @NotBlank(message = "请填写材料名称") @Size(max = 40, message = "名称最多 40 个字") String label,
            @NotNull(message = "请填写说明，没有就留空") @Size(max = 200, message = "说明最多 200 个字") String help,
            boolean required) {}

    /** @param version the version that was read */
    record NewList(
            int version,
            @NotNull(message = "请列出材料") @Size(max = 40, message = "最多列 40 项") List<@Valid NewItem> items,
            @NotBlank(message = "请写明依据，例如文件名称和文号") @Size(max = 200, message = "依据最多 200 个字") String basis) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping
    List<Row> all() {
        return lists.latest().stream()
                .map(l -> new Row(l.cause(), label(l.cause()), l.version(), l.items().stream().map(ChecklistItem::label).toList(), l.at(), l.byName()))
                .toList();
    }

    @GetMapping("/{cause}")
    Card read(@PathVariable String cause) {
        requireKnown(cause);
        var versions = lists.versions(cause);
        return versions.isEmpty()
                ? new Card(cause, label(cause), 0, List.of(), List.of())
                : new Card(cause, label(cause), versions.getFirst().version(), versions.getFirst().items(), versions);
    }

    @PutMapping("/{cause}")
    @Transactional
    public Card write(@PathVariable String cause, @Valid @RequestBody NewList wish) {
        var now = read(cause);
        var items = items(wish.items(), now);
        var flaws = ListCheck.of(cause, items, cause.equals(Checklists.ANY_CAUSE) ? List.of() : lists.of(null));
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws);
        }
        var viewer = CurrentViewer.require();
        var next = new ListVersion(cause, Math.max(now.version(), 1) + 1, items, wish.basis().strip(), null, viewer.name());
        if (wish.version() != now.version() || !lists.add(next, viewer.person())) {
            throw new Problem(HttpStatus.CONFLICT, "filing/list-stale", "清单已经变了", "别人刚刚改过这份清单，您看到的不是最新的").instead("请重新打开这一页再改");
        }
        return read(cause);
    }

    /** New items get an id nobody has had in any version, so that an old case never takes one item for another. */
    private static List<ChecklistItem> items(List<NewItem> wish, Card now) {
        var known = now.versions().stream().flatMap(v -> v.items().stream()).map(ChecklistItem::id).collect(Collectors.toCollection(HashSet::new));
        var prefix = now.cause().equals(Checklists.ANY_CAUSE) ? "general-" : "item-";
        var items = new ArrayList<ChecklistItem>();
        for (var item : wish) {
            var id = item.id();
            if (id == null || id.isBlank()) {
                id = prefix + (known.size() + 1);
                for (int n = known.size() + 2; known.contains(id); n++) {
                    id = prefix + n;
                }
                known.add(id);
            } else if (now.items().stream().map(ChecklistItem::id).noneMatch(id::equals)) {
                throw Problem.invalid(List.of(new Flaw("/items", "清单里没有编号为 " + id + " 的材料；新增的不要写编号")));
            }
            items.add(new ChecklistItem(id, item.label().strip(), item.help().strip(), item.required()));
        }
        return List.copyOf(items);
    }

    private static void requireKnown(String cause) {
        if (!cause.equals(Checklists.ANY_CAUSE) && Causes.find(cause) == null) {
            throw Problem.notFound("这个案由");
        }
    }

    private static String label(String cause) {
        return cause.equals(Checklists.ANY_CAUSE) ? "各类案由" : cause;
    }
}
