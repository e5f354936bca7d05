package org.fengqiao.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Resources;

/** The history of the loan prime rate (贷款市场报价利率). Immutable; later quotes are added by data with {@link #with}. */
public final class Lpr {

    private static final Lpr BUILT_IN = load();

    private final NavigableMap<LocalDate, Quote> quotes;

    /** One publication; rates as fractions, 0.0310 for 3.10 %. */
    public record Quote(LocalDate published, BigDecimal oneYear, BigDecimal fiveYears) {}

    private Lpr(NavigableMap<LocalDate, Quote> quotes) {
        this.quotes = quotes;
    }

    /** The quotes that come with the library. */
    public static Lpr builtIn() {
        return BUILT_IN;
    }

    /** This history with one more quote, as percentages. */
    public Lpr with(LocalDate published, BigDecimal oneYearPercent, BigDecimal fiveYearsPercent) {
        var more = new TreeMap<>(quotes);
        more.put(published, quote(published, oneYearPercent, fiveYearsPercent));
        return new Lpr(more);
    }

    /**
     * The quote that held on a date: the last one published on or before it.
     *
     * @throws NotCovered before the first quote, and when a later quote must have appeared that is not known
     */
    public Quote on(LocalDate date) {
        var entry = quotes.floorEntry(date);
        if (entry == null) {
            throw new NotCovered(date + " 早于贷款市场报价利率首次公布日 " + quotes.firstKey());
        }
        var quote = entry.getValue();
        if (quotes.higherKey(date) == null && !date.isBefore(quote.published().plusMonths(1))) {
            throw new NotCovered("贷款市场报价利率只收录到 " + quote.published() + " 公布值，" + date + " 适用的报价须先补充");
        }
        return quote;
    }

    public LocalDate lastPublished() {
        return quotes.lastKey();
    }

    public int size() {
        return quotes.size();
    }

    private static Quote quote(LocalDate published, BigDecimal oneYear, BigDecimal fiveYears) {
        if (oneYear.signum() <= 0 || oneYear.compareTo(BigDecimal.valueOf(30)) > 0) {
            throw new InvalidInput("贷款市场报价利率应为百分数，如 3.10：" + oneYear.toPlainString());
        }
        return new Quote(published, oneYear.movePointLeft(2), fiveYears.movePointLeft(2));
    }

    private static Lpr load() {
        var quotes = new TreeMap<LocalDate, Quote>();
        for (var line : Resources.lines(Lpr.class, "lpr.txt")) {
            var field = line.split("\\|");
            var date = LocalDate.parse(field[0]);
            quotes.put(date, quote(date, new BigDecimal(field[1]), new BigDecimal(field[2])));
        }
        return new Lpr(quotes);
    }
}
