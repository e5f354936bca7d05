package org.fengqiao.instruments.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.api.Problem;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.instruments.InstrumentKinds;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.compose.Composer;
import org.fengqiao.instruments.compose.Specimen;
import org.fengqiao.instruments.render.Marks;
import org.fengqiao.instruments.render.PdfWriter;
import org.fengqiao.instruments.render.Pictures;
import org.fengqiao.instruments.store.KeptTemplates;
import org.fengqiao.instruments.templates.Line;
import org.fengqiao.instruments.templates.LineCheck;
import org.fengqiao.instruments.templates.Lines;
import org.fengqiao.instruments.templates.TemplateVersion;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Operators rewrite the templates of instruments; every version stays on record with its authority and writer. What was drawn up says for ever what the
 * template of its day said.
 */
@RestController
@RequestMapping("/api/operator/templates")
class OperatorTemplateController {

    private final KeptTemplates templates;
    private final InstrumentKinds kinds;

    OperatorTemplateController(KeptTemplates templates, InstrumentKinds kinds) {
        this.templates = templates;
        this.kinds = kinds;
    }

    /** @param fits false where, after an upgrade, the latest version no longer agrees with what is fixed, and the platform's own is used */
    record Row(String kind, String title, boolean served, int version, boolean fits, @Nullable Instant at, String byName) {}

    /** @param told of a fixed line what stands there; empty of all others */
    record LineView(Line.Style style, String styleLabel, String text, String told, @Nullable String each, @Nullable String when) {}

    record VersionView(int version, List<LineView> lines, String basis, @Nullable Instant at, String byName) {}

    /** @param list whether it stands for several, and can be listed one by one */
    record FieldView(String name, String label, boolean required, boolean list) {}

    record Card(String kind, String title, boolean served, int version, boolean fits, List<FieldView> fields, List<LineView> lines, List<VersionView> versions) {}

    record NewLine(
            @NotNull(message = "请选择样式") Line.Style style,
            @NotNull(message = "请填写内容") @Size(max = 1000, message = "一行最多 1000 个字") String text,
            @Nullable String each,
            @Nullable String when) {

        Line line() {
            return new Line(style, text.strip(), blank(each), blank(when));
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    /** @param pages PNG pictures */
    record SpecimenView(List<byte[]> pages) {}

    record Wording(@NotNull(message = "请写出各行") @Size(max = 80, message = "最多写 80 行") List<@Valid NewLine> lines) {}

    /** @param version the version that was read */
    record NewTemplate(
            int version,
            @NotNull(message = "请写出各行") @Size(max = 80, message = "最多写 80 行") List<@Valid NewLine> lines,
            @NotBlank(message = "请写明依据，例如文件名称和文号") @Size(max = 200, message = "依据最多 200 个字") String basis) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<Row> all() {
        var rewritten = templates.rewritten();
        return kinds.all().stream()
                .sorted(Comparator.comparing(InstrumentKind::id))
                .map(k -> row(k, rewritten.getOrDefault(k.id(), KeptTemplates.shipped(k))))
                .toList();
    }

    @GetMapping(path = "/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    Card read(@PathVariable String kind) {
        return card(require(kind));
    }

    @PutMapping(path = "/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    public Card write(@PathVariable String kind, @Valid @RequestBody NewTemplate wish) {
        var of = require(kind);
        var lines = checked(of, wish.lines());
        var now = templates.versions(of).getFirst();
        if (lines.equals(now.lines())) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "common/unchanged", "没有改动", "写的和第 " + now.version() + " 版一样").instead("改动后再保存");
        }
        var viewer = CurrentViewer.require();
        var next = new TemplateVersion(of.id(), now.version() + 1, lines, wish.basis().strip(), null, viewer.name());
        if (wish.version() != now.version() || !templates.add(next, viewer.person())) {
            throw new Problem(HttpStatus.CONFLICT, "instruments/template-stale", "样式已经变了", "别人刚刚改过这份样式，您看到的不是最新的").instead("请重新打开这一页再改");
        }
        return card(of);
    }

    /** What it would look like, filled in with the names of its fields; nothing is stored. */
    @PostMapping(path = "/{kind}/specimen", produces = MediaType.APPLICATION_JSON_VALUE)
    SpecimenView specimen(@PathVariable String kind, @Valid @RequestBody Wording wording) {
        var of = require(kind);
        var template = Lines.template(of.template(), checked(of, wording.lines()));
        return new SpecimenView(Pictures.of(PdfWriter.write(of.title(), Composer.compose(template, Specimen.of(template)), Marks.draft())));
    }

    private static List<Line> checked(InstrumentKind kind, List<NewLine> wish) {
        var lines = wish.stream().map(NewLine::line).toList();
        var flaws = LineCheck.of(kind.template(), lines);
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws);
        }
        return lines;
    }

    private InstrumentKind require(String id) {
        return kinds.all().stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow(() -> Problem.notFound("这种文书"));
    }

    private static Row row(InstrumentKind kind, TemplateVersion latest) {
        return new Row(kind.id(), kind.title(), kind.served(), latest.version(), fits(kind, latest), latest.at(), latest.byName());
    }

    private static boolean fits(InstrumentKind kind, TemplateVersion latest) {
        return LineCheck.of(kind.template(), latest.lines()).isEmpty();
    }

    private Card card(InstrumentKind kind) {
        var kept = templates.versions(kind);
        var versions = kept.stream()
                .map(v -> new VersionView(v.version(), views(kind.template(), v.lines()), v.basis(), v.at(), v.byName()))
                .toList();
        var fields = Stream.concat(kind.template().fields().stream(), Template.COMMON.stream())
                .map(f -> new FieldView(f.name(), f.label(), f.required(), f.kind() == Field.Kind.LIST))
                .toList();
        return new Card(
                kind.id(), kind.title(), kind.served(), kept.getFirst().version(), fits(kind, kept.getFirst()), fields, versions.getFirst().lines(), versions);
    }

    private static List<LineView> views(Template shipped, List<Line> lines) {
        var fixed = Lines.fixed(shipped);
        return lines.stream()
                .map(l -> {
                    var block = l.style() == Line.Style.FIXED ? fixed.get(l.text()) : null;
                    return new LineView(l.style(), l.style().label(), l.text(), block == null ? "" : Lines.told(block), l.each(), l.when());
                })
                .toList();
    }
}
