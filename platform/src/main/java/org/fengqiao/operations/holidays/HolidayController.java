package org.fengqiao.operations.holidays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.api.Problem;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.courts.DirectoryBook;
import org.fengqiao.deadlines.HolidayLines;
import org.fengqiao.deadlines.HolidayYear;
import org.fengqiao.deadlines.Holidays;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.CalendarYear;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Operators enter the holidays of a year when its notice is out, and correct them. */
@RestController
@RequestMapping(path = "/api/operator/holidays", produces = "application/json")
class HolidayController {

    private static final String KIND = "HOLIDAYS";

    private final Holidays holidays;
    private final DirectoryBook book;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final JsonMapper json;

    HolidayController(Holidays holidays, DirectoryBook book, TransactionTemplate transaction, InstantSource clock, JsonMapper json) {
        this.holidays = holidays;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
    }

    /**
     * A year in the list.
     *
     * @param off days off; null as long as the year is not known
     * @param work weekend days that are worked; null as long as the year is not known
     */
    record Row(int year, boolean known, boolean builtIn, @Nullable Integer off, @Nullable Integer work, String source) {}

    /**
     * A year to look at or to write.
     *
     * @param lines its days, a line each
     * @param released whether the platform comes with this year
     * @param revision to be sent back with a change
     */
    record Card(
            int year, boolean known, boolean builtIn, boolean released, String lines, String source, long revision, @Nullable Seen seen,
            List<DirectoryBook.Change> changes) {}

    /**
     * What a year comes to.
     *
     * @param workingDays of the whole year
     * @param statutory holidays that fall to the year, weekends and what is made up left out
     * @param usual what they should come to; null where that is not known of the year
     */
    record Seen(List<HolidayLines.Stretch> stretches, int workingDays, int statutory, @Nullable Integer usual) {

        static Seen of(CalendarYear year) {
            var calendar = Calendar.of(List.of(year));
            var first = LocalDate.of(year.year(), 1, 1);
            var days = first.datesUntil(first.plusYears(1)).toList();
            int weekdays = (int) days.stream().filter(Calendar::weekday).count();
            int working = (int) days.stream().filter(calendar::isWorkingDay).count();
            return new Seen(HolidayLines.stretches(year.off(), year.work()), working, weekdays - working, CalendarYear.statutoryHolidays(year.year()));
        }
    }

    record Lines(@NotBlank(message = "请填写放假和补班的日期") @Size(max = 4000, message = "不超过 4000 字") String lines) {}

    /** @param overrides that the year is to differ from the one the platform came with */
    record NewYear(
            @NotBlank(message = "请填写放假和补班的日期") @Size(max = 4000, message = "不超过 4000 字") String lines,
            @NotBlank(message = "请写明依据") @Size(min = 2, max = 300, message = "依据要写 2 到 300 个字") String source,
            boolean overrides,
            long revision) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    /** The latest first, with this year and the next whether they are known or not. */
    @GetMapping
    List<Row> years() {
        var rows = new TreeMap<Integer, Row>();
        int now = thisYear();
        for (int year = now; year <= now + 1; year++) {
            rows.put(year, new Row(year, false, false, null, null, ""));
        }
        for (var known : holidays.years()) {
            var year = known.arrangement();
            rows.put(known.year(), new Row(known.year(), true, known.builtIn(), year.off().size(), year.work().size(), year.source()));
        }
        return List.copyOf(rows.descendingMap().values());
    }

    @GetMapping("/{year}")
    Card year(@PathVariable int year) {
        requireWithin(year);
        var known = holidays.find(year);
        var changes = CurrentViewer.asSystem(() -> transaction.execute(_ -> book.changesOf(KIND, String.valueOf(year))));
        return new Card(
                year, known.isPresent(), known.filter(HolidayYear::builtIn).isPresent(), Holidays.builtIn(year).isPresent(),
                known.map(k -> HolidayLines.write(k.arrangement())).orElse(""), known.map(k -> k.arrangement().source()).orElse(""),
                known.map(HolidayYear::revision).orElse(0L), known.map(k -> Seen.of(k.arrangement())).orElse(null), changes);
    }

    /** What the lines come to, before they are saved. */
    @PostMapping("/{year}/preview")
    Seen preview(@PathVariable int year, @Valid @RequestBody Lines wish) {
        requireWithin(year);
        return Seen.of(read(year, wish.lines(), ""));
    }

    @PutMapping("/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@PathVariable int year, @Valid @RequestBody NewYear wish) {
        requireWithin(year);
        var arrangement = read(year, wish.lines(), wish.source().strip());
        var released = Holidays.builtIn(year);
        if (released.isPresent() && !wish.overrides() && !(released.get().off().equals(arrangement.off()) && released.get().work().equals(arrangement.work()))) {
            throw Problem.invalid(List.of(new Flaw("/overrides", "和随平台发布的安排不一样。与通知核对无误，确实要改的，请勾选后再保存")));
        }
        var viewer = CurrentViewer.require();
        var hand = new DirectoryBook.Hand(viewer.person(), viewer.name());
        boolean entered = CurrentViewer.asSystem(() -> Boolean.TRUE.equals(transaction.execute(_ -> {
            var before = holidays.find(year).map(HolidayYear::arrangement);
            if (!holidays.enter(arrangement, wish.revision())) {
                return false;
            }
            book.noted(KIND, String.valueOf(year), before.map(this::told).orElse(null), told(arrangement), hand);
            return true;
        })));
        holidays.forget();
        if (!entered) {
            throw new Problem(HttpStatus.CONFLICT, "operations/changed", "已经有人改过", "您打开之后别人改过这一年。您的修改没有保存")
                    .instead("请重新打开，看过新内容再改");
        }
    }

    private String told(CalendarYear year) {
        return json.writeValueAsString(Map.of(
                "name", year.year() + " 年", "source", year.source(), "days", HolidayLines.write(year).lines().toList()));
    }

    private static CalendarYear read(int year, String lines, String source) {
        var read = HolidayLines.read(year, lines);
        if (!read.flaws().isEmpty()) {
            throw Problem.invalid(read.flaws().stream().map(flaw -> new Flaw("/lines", flaw)).toList());
        }
        return read.by(source);
    }

    private void requireWithin(int year) {
        int first = Calendar.builtIn().years().getFirst();
        if (year < first || year > thisYear() + 1) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT, "operations/holidays-year", "不能录入这一年", "节假日安排在上一年年末公布，可以录入的是 " + first + " 年至 "
                            + (thisYear() + 1) + " 年");
        }
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), Moment.ZONE).getYear();
    }
}
