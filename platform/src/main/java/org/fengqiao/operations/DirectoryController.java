package org.fengqiao.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.api.Problem;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.courts.CourtUnit;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.DirectoryBook;
import org.fengqiao.courts.DirectoryEntry;
import org.fengqiao.courts.OrganisationKind;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.law.LawException;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators keep the courts, their units and the organisations beside them. */
@RestController
@RequestMapping(path = "/api/operator", produces = MediaType.APPLICATION_JSON_VALUE)
class DirectoryController {

    private final DirectoryBook book;
    private final Courts courts;
    private final UnitInUse units;
    private final TransactionTemplate transaction;

    DirectoryController(DirectoryBook book, Courts courts, UnitInUse units, TransactionTemplate transaction) {
        this.units = units;
        this.book = book;
        this.courts = courts;
        this.transaction = transaction;
    }

    record CourtCard(DirectoryEntry.Court court, String level, List<DirectoryEntry.Unit> units, List<DirectoryBook.Change> changes) {}

    record OrganisationRow(DirectoryEntry.Organisation organisation, String kindLabel, List<String> courtNames) {}

    /** @param revision the one read; 0 for a court entered anew */
    record CourtInput(
            @NotBlank(message = "请填写法院名称") @Size(max = 60, message = "法院名称不超过 60 字") String name, @Nullable String appealsTo, int revision) {}

    /**
     * @param townships towns and streets a tribunal answers for; null leaves them as they are
     * @param revision the one read; 0 for a unit entered anew
     */
    record UnitInput(
            @NotBlank(message = "请选择法院") String court,
            @NotBlank(message = "请填写庭室名称") @Size(max = 40, message = "庭室名称不超过 40 字") String name,
            @NotNull(message = "请选择是内设庭室还是人民法庭") CourtUnit.@Nullable Kind kind,
            boolean closed,
            @Nullable @Size(max = 60, message = "辖区乡镇、街道不超过 60 个")
                    List<@NotBlank(message = "乡镇、街道的名称不能是空的") @Size(min = 2, max = 20, message = "乡镇、街道的名称是 2 到 20 字") String> townships,
            int revision) {

        List<String> places(List<String> before) {
            if (kind != CourtUnit.Kind.TRIBUNAL) {
                return List.of();
            }
            return townships == null ? before : townships.stream().map(String::strip).distinct().toList();
        }
    }

    /** @param revision the one read; 0 for an organisation entered anew */
    record OrganisationInput(
            @NotBlank(message = "请填写组织名称") @Size(max = 60, message = "组织名称不超过 60 字") String name,
            @NotNull(message = "请选择组织类型") @Nullable OrganisationKind kind,
            @Nullable @Size(max = 200, message = "擅长领域不超过 200 字") String speciality,
            @Nullable @Pattern(regexp = "[0-9+\\- ]{0,20}", message = "电话只能有数字、空格和连字符，不超过 20 位") String phone,
            @Nullable List<String> courts,
            boolean active,
            int revision) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping("/courts/{code}")
    CourtCard court(@PathVariable String code) {
        return reading(() -> book.courts().stream()
                .filter(court -> court.code().equals(code))
                .findFirst()
                .map(court -> new CourtCard(court, court.level().label(), book.units(code), book.changesOfCourt(code)))
                .orElseThrow(() -> Problem.notFound("这家法院")));
    }

    @PutMapping("/courts/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enterCourt(@PathVariable String code, @Valid @RequestBody CourtInput in) {
        var appealsTo = in.appealsTo() == null || in.appealsTo().isBlank() ? null : in.appealsTo().strip();
        var court = new DirectoryEntry.Court(code.strip(), in.name().strip(), appealsTo, in.revision());
        var flaws = new ArrayList<Flaw>();
        try {
            court.level();
            flaws.addAll(CourtCodes.flaws(court));
        } catch (LawException e) {
            flaws.add(new Flaw("/code", Objects.requireNonNullElse(e.getMessage(), "法院代字无效")));
        }
        if (appealsTo != null && (appealsTo.equals(court.code()) || courts.find(appealsTo).isEmpty())) {
            flaws.add(new Flaw("/appealsTo", "没有代字为“" + appealsTo + "”的上级法院，请先登记上级法院"));
        }
        refuse(flaws);
        keep(hand -> book.enter(court, hand), "法院名称");
    }

    @PutMapping("/units/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enterUnit(@PathVariable String code, @Valid @RequestBody UnitInput in) {
        var flaws = new ArrayList<Flaw>();
        if (courts.find(in.court()).isEmpty()) {
            flaws.add(new Flaw("/court", "没有代字为“" + in.court() + "”的法院"));
        }
        if (!code.matches("[^,\\s/]{1,40}") || !code.startsWith(in.court() + "-")) {
            flaws.add(new Flaw("/code", "庭室代码要以“" + in.court() + "-”开头，不超过 40 字，不能有逗号、斜线和空格"));
        }
        var use = in.closed() ? reading(() -> units.of(code)) : null;
        if (use != null && !use.none()) {
            flaws.add(new Flaw("/closed", "还有 %d 件未结案件、%d 人任职，请先改派案件、结束任职，再撤销".formatted(use.openCases(), use.holders())));
        }
        var siblings = reading(() -> book.units(in.court()));
        var places = in.places(siblings.stream().filter(u -> u.code().equals(code)).findFirst().map(DirectoryEntry.Unit::townships).orElse(List.of()));
        if (!in.closed()) {
            flaws.addAll(answeredForTwice(code, siblings, places));
        }
        refuse(flaws);
        var unit = new DirectoryEntry.Unit(code, in.court(), in.name().strip(), required(in.kind()), in.closed(), places, in.revision());
        keep(hand -> book.enter(unit, hand), "庭室名称");
    }

    private static List<Flaw> answeredForTwice(String code, List<DirectoryEntry.Unit> units, List<String> places) {
        return units.stream()
                .filter(other -> !other.code().equals(code) && !other.closed())
                .flatMap(other -> other.townships().stream()
                        .filter(places::contains)
                        .map(place -> new Flaw("/townships", place + "已经是" + other.name() + "的辖区，请先从那里去掉")))
                .toList();
    }

    @GetMapping("/organisations")
    List<OrganisationRow> organisations() {
        return reading(book::organisations).stream()
                .map(o -> new OrganisationRow(o, o.kind().label(), o.courts().stream().map(courts::nameOf).toList()))
                .toList();
    }

    @GetMapping("/organisations/{id}/changes")
    List<DirectoryBook.Change> organisationChanges(@PathVariable UUID id) {
        return reading(() -> book.changesOfOrganisation(id));
    }

    @PutMapping("/organisations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enterOrganisation(@PathVariable UUID id, @Valid @RequestBody OrganisationInput in) {
        var at = in.courts() == null ? List.<String>of() : in.courts();
        var unknown = at.stream().filter(code -> courts.find(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            refuse(List.of(new Flaw("/courts", "没有这些法院：" + String.join("、", unknown))));
        }
        var organisation = new DirectoryEntry.Organisation(
                id, in.name().strip(), required(in.kind()), blank(in.speciality()), blank(in.phone()), at, in.active(), in.revision());
        keep(hand -> book.enter(organisation, hand), "组织名称");
    }

    private interface Entering {
        void by(DirectoryBook.Hand hand);
    }

    private void keep(Entering entering, String what) {
        var viewer = CurrentViewer.require();
        var hand = new DirectoryBook.Hand(viewer.person(), viewer.name());
        try {
            CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> entering.by(hand)));
        } catch (DirectoryBook.Changed e) {
            throw new Problem(HttpStatus.CONFLICT, "operations/changed", "已经有人改过", "您打开之后别人改过这一条，或者这个代码已经用了。您的修改没有保存")
                    .instead("请重新打开，看过新内容再改");
        } catch (DuplicateKeyException e) {
            throw flawed(List.of(new Flaw("/name", what + "与已有的相同")));
        }
    }

    private <T> T reading(Supplier<T> work) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> work.get()));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw flawed(flaws);
        }
    }

    private static Problem flawed(List<Flaw> flaws) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "operations/directory", "还不能保存", "有内容需要改正").flaws(flaws);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("validated before");
        }
        return value;
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
