package org.fengqiao.law.interest;

import static org.fengqiao.law.Statute.PRIVATE_LENDING;
import static org.fengqiao.law.Statute.PRIVATE_LENDING_2015;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Provenance;
import org.jspecify.annotations.Nullable;

/** Which yearly rate a private loan bears when, after the cap in force and the transition of 2020-08-20. */
final class LendingRates {

    /** First day of the cap at four times the one-year rate (first amendment of 2020). */
    static final LocalDate NEW_CAP = LocalDate.of(2020, 8, 20);

    /** Four times the one-year rate (art. 25). */
    static final BigDecimal MULTIPLE = BigDecimal.valueOf(4);

    /**
     * A rate that holds from a day on.
     *
     * @param band what was agreed between the old cap and where it was void: not owed, but not given back once paid; null under the new cap
     */
    record From(LocalDate day, RateBasis basis, @Nullable RateBasis band) {}

    private record Cap(BigDecimal rate, String reason, Article article, Provenance provenance) {}

    private final Loan loan;
    private final LocalDate filed;
    private final LocalDate to;
    private final Lpr lpr;
    private final DayBase dayBase;
    private final OldCap oldCap;

    LendingRates(LendingQuery query) {
        this.loan = query.loan();
        this.filed = query.filed();
        this.to = query.to();
        this.lpr = query.lpr();
        this.dayBase = query.dayBase();
        this.oldCap = query.oldCap();
    }

    /** The rates from the first day of interest to the last, each with the day it starts. */
    List<From> rates() {
        var days = new TreeSet<LocalDate>(List.of(loan.from()));
        if (loan.from().isBefore(NEW_CAP) && NEW_CAP.isBefore(to) && !filed.isBefore(NEW_CAP)) {
            days.add(NEW_CAP);
        }
        var due = loan.due();
        if (due != null && due.isBefore(to)) {
            days.add(due.plusDays(1));
        }
        var rates = new ArrayList<From>();
        for (var day : days) {
            rates.add(new From(day, basis(day), band(day)));
        }
        return rates;
    }

    private RateBasis basis(LocalDate day) {
        var due = loan.due();
        return due != null && day.isAfter(due) ? overdue(day, due) : term(day);
    }

    /** Whether a repayment was made while interest between the old cap and where it was void could be paid willingly. */
    boolean leavesBand(List<Repayment> repayments) {
        return !repayments.isEmpty() && band(repayments.getFirst().on()) != null;
    }

    private @Nullable RateBasis band(LocalDate day) {
        var due = loan.due();
        var agreed = due != null && day.isAfter(due) && loan.overdueRate() != null ? loan.overdueRate() : loan.rate();
        return agreed == null || agreed.compareTo(oldCap.upheld()) <= 0 || !underOldCap(day)
                ? null
                : rate(agreed.min(oldCap.voidAbove()).subtract(oldCap.upheld()), "", PRIVATE_LENDING.article(31), oldCap.provenance());
    }

    private RateBasis term(LocalDate day) {
        var agreed = loan.rate();
        return agreed == null
                ? rate(BigDecimal.ZERO, "未约定利息，借期内不支持利息", PRIVATE_LENDING.article(24), Provenance.STATUTE_TEXT)
                : capped(agreed, "约定年利率", cap(day), PRIVATE_LENDING.article(25));
    }

    private RateBasis overdue(LocalDate day, LocalDate due) {
        var article = PRIVATE_LENDING.article(28);
        var agreed = loan.overdueRate();
        if (agreed != null) {
            return capped(agreed, "逾期，按约定逾期利率", cap(day), article);
        }
        var term = loan.rate();
        if (term != null) {
            return capped(term, "逾期，未约定逾期利率，按借期内利率", cap(day), article);
        }
        var quote = lpr.on(due.plusDays(1));
        return rate(
                quote.oneYear(), "逾期，未约定任何利率，按当时一年期LPR（" + quote.published() + " 公布）", article, Provenance.PUBLISHED);
    }

    private RateBasis capped(BigDecimal agreed, String what, Cap cap, Article article) {
        if (agreed.compareTo(cap.rate) <= 0) {
            return rate(agreed, what + Amounts.percent(agreed) + "，未超过" + cap.reason, article, cap.provenance);
        }
        return rate(cap.rate, what + Amounts.percent(agreed) + "，超过" + cap.reason + "，按上限", cap.article, cap.provenance);
    }

    private Cap cap(LocalDate day) {
        if (!loan.contract().isBefore(NEW_CAP)) {
            return fourTimes(loan.contract(), "合同成立时一年期LPR的四倍", PRIVATE_LENDING.article(25));
        }
        PRIVATE_LENDING_2015.requireInForce(loan.contract(), "民间借贷利率");
        if (underOldCap(day)) {
            return new Cap(oldCap.upheld(), "旧司法解释的年利率" + Amounts.percent(oldCap.upheld()), PRIVATE_LENDING.article(31), oldCap.provenance());
        }
        return fourTimes(filed, "起诉时一年期LPR的四倍", PRIVATE_LENDING.article(31));
    }

    private boolean underOldCap(LocalDate day) {
        return loan.contract().isBefore(NEW_CAP) && (filed.isBefore(NEW_CAP) || day.isBefore(NEW_CAP));
    }

    private Cap fourTimes(LocalDate day, String what, Article article) {
        try {
            var quote = lpr.on(day);
            var rate = quote.oneYear().multiply(MULTIPLE);
            return new Cap(rate, what + Amounts.percent(rate), article, Provenance.PUBLISHED);
        } catch (NotCovered e) {
            throw new NotCovered("利率上限：" + e.getMessage());
        }
    }

    private RateBasis rate(BigDecimal rate, String reason, Article article, Provenance provenance) {
        var formula = Amounts.percent(rate) + " ÷ " + dayBase.days();
        return new RateBasis(rate, dayBase.days(), formula, reason, article, provenance);
    }
}
