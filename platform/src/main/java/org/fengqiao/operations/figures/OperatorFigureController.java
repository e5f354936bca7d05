package org.fengqiao.operations.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.api.Problem;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.DirectoryBook;
import org.fengqiao.courts.Figure;
import org.fengqiao.courts.Figures;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators look through the local figures and set them. */
@RestController
@RequestMapping(path = "/api/operator/parameters", produces = "application/json")
class OperatorFigureController {

    private static final String EVERYWHERE = "*";

    private final Figures figures;
    private final Courts courts;
    private final DirectoryBook book;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    OperatorFigureController(Figures figures, Courts courts, DirectoryBook book, TransactionTemplate transaction, InstantSource clock) {
        this.figures = figures;
        this.courts = courts;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A figure as operators look at it.
     *
     * @param scopeLabel where it holds, as people call it
     * @param inForce whether it is the one that counts there today
     */
    record Row(
            String key, String scope, String scopeLabel, LocalDate validFrom, String value, String unit, String label, String provenance, boolean verified,
            boolean inForce) {}

    record NewFigure(
            @NotBlank(message = "请填写参数") String key,
            @NotBlank(message = "请填写适用范围") String scope,
            @NotNull(message = "请填写生效日期") LocalDate validFrom,
            @NotBlank(message = "请填写数值") String value,
            @NotBlank(message = "请写明依据") @Size(min = 2, max = 300, message = "依据要写 2 到 300 个字") String provenance,
            boolean verified) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    /** Those not verified yet first. */
    @GetMapping
    List<Row> figures() {
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        var all = figures.all();
        return all.stream()
                .map(f -> row(f, all.stream().filter(o -> same(o, f) && !o.validFrom().isAfter(today)).findFirst().filter(f::equals).isPresent()))
                .sorted(Comparator.comparing(Row::verified))
                .toList();
    }

    /** Who set or took back the figures of one parameter at one place, the latest first. */
    @GetMapping("/changes")
    List<DirectoryBook.Change> changes(@RequestParam String key, @RequestParam String scope) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> book.changesOfFigure(key, scope)));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@Valid @RequestBody NewFigure f) {
        if (!f.scope().equals(EVERYWHERE) && f.scope().length() > 1 && courts.find(f.scope()).isEmpty()) {
            throw Problem.invalid(List.of(new Flaw("/scope", "适用范围填 *（全国）、省级代字或者登记过的法院代字")));
        }
        var all = figures.all().stream().filter(o -> o.key().equals(f.key())).toList();
        var before = all.stream()
                .filter(o -> o.scope().equals(f.scope()))
                .findFirst()
                .or(() -> all.stream().filter(o -> f.scope().startsWith(o.scope())).findFirst())
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> Problem.notFound("这个参数"));
        var wish = new Figure(f.key(), f.scope(), f.validFrom(), f.value().strip(), before.unit(), before.label(), f.provenance().strip(), f.verified());
        var flaws = FigureCheck.of(wish, before, LocalDate.ofInstant(clock.instant(), Moment.ZONE));
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws);
        }
        var hand = hand();
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> {
            figures.set(wish);
            book.noted(wish, before, hand);
        }));
    }

    /** Takes back a figure that does not count yet. What counts already has been reckoned with, and is replaced by a new figure only. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@RequestParam String key, @RequestParam String scope, @RequestParam LocalDate validFrom) {
        var hand = hand();
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> book.notedWithdrawn(
                figures.withdraw(key, scope, validFrom, today)
                        .orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "operations/figure-in-force", "不能撤回", "只能撤回还没有生效的数值，这一个已经生效或者已被撤回")
                                .instead("数值有误的，请设定新数值")),
                hand)));
    }

    private static DirectoryBook.Hand hand() {
        var viewer = CurrentViewer.require();
        return new DirectoryBook.Hand(viewer.person(), viewer.name());
    }

    private Row row(Figure f, boolean inForce) {
        return new Row(f.key(), f.scope(), scopeLabel(f.scope()), f.validFrom(), f.value(), f.unit(), f.label(), f.provenance(), f.verified(), inForce);
    }

    private String scopeLabel(String scope) {
        return scope.equals(EVERYWHERE) ? "全国" : scope.length() == 1 ? scope + "（全省市）" : courts.nameOf(scope);
    }

    private static boolean same(Figure one, Figure other) {
        return one.key().equals(other.key()) && one.scope().equals(other.scope());
    }
}
