package org.fengqiao.law.fee;

import static org.fengqiao.law.Statute.CIVIL_PROCEDURE_INTERPRETATION;
import static org.fengqiao.law.Statute.LITIGATION_FEES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Amounts;
import org.fengqiao.law.Article;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Rounding;

/** What is still to be paid or given back when something happens after a fee was paid. */
public final class Settlement {

    private Settlement() {}

    /** Why a fee is given back. */
    public enum Refund {
        WITHDRAWN("准许撤诉，退还一半", 15),
        MEDIATED("调解结案，退还一半", 15),
        TOP_UP_MISSED("转为普通程序未按期补交，按撤诉处理，退还一半", 0),
        NOT_ACCEPTED("裁定不予受理或驳回起诉，退还全部", 27),
        REMANDED("发回重审，退还二审受理费", 27),
        CRIMINAL("移送刑事处理，退还全部", 25),
        STAYED("中止诉讼，不退还", 26),
        TERMINATED("终结诉讼，不退还", 28);

        private final String label;
        private final int article;

        Refund(String label, int article) {
            this.label = label;
            this.article = article;
        }

        public String label() {
            return label;
        }

        Article article() {
            return article == 0 ? CIVIL_PROCEDURE_INTERPRETATION.article(199) : LITIGATION_FEES.article(article);
        }
    }

    /**
     * What is to be given back of what was paid. Withdrawal and mediation give back half of an acceptance fee, once (art. 15, CPI 206);
     * a missed top-up half of what the summary procedure left to pay (CPI 199).
     *
     * @throws InvalidInput when a top-up is said to be missed of what is no acceptance fee
     */
    public static Balance refund(Refund reason, Fee paid) {
        return switch (reason) {
            case WITHDRAWN, MEDIATED -> halvedOnce(reason, paid);
            case TOP_UP_MISSED -> {
                if (!paid.kind().halves()) {
                    throw new InvalidInput(paid.kind().label() + "不因转为普通程序补交").at("kind");
                }
                yield back(reason, paid, half(paid.amount()));
            }
            case NOT_ACCEPTED, REMANDED, CRIMINAL -> back(reason, paid, paid.amount());
            case STAYED, TERMINATED -> back(reason, paid, Amounts.ZERO);
        };
    }

    private static Balance halvedOnce(Refund reason, Fee paid) {
        if (!paid.kind().halves()) {
            return back(reason, paid, Amounts.ZERO, Line.note(paid.kind().label() + "不适用减半交纳，不退还", reason.article()));
        }
        if (paid.lines().stream().anyMatch(line -> line.formula().endsWith("÷ 2"))) {
            return back(reason, paid, Amounts.ZERO, Line.note("受理费已减半，只减半一次，不再退还", CIVIL_PROCEDURE_INTERPRETATION.article(206)));
        }
        return back(reason, paid, half(paid.amount()));
    }

    private static Balance back(Refund reason, Fee paid, BigDecimal amount, Line... notes) {
        var lines = new ArrayList<Line>();
        var had = "已交 " + Amounts.format(paid.amount());
        var formula = amount.signum() == 0 ? had : "应交 " + Amounts.format(paid.amount().subtract(amount)) + " − " + had;
        lines.add(Line.of(reason.label(), formula, amount.negate(), reason.article()));
        lines.addAll(List.of(notes));
        return new Balance(amount.negate(), lines);
    }

    /** Summary turned ordinary: the other half is due within seven days of the notice (CPI 199). */
    public static Balance conversionTopUp(FeeQuery ordinary) {
        var full = Fees.of(ordinary.under(Procedure.ORDINARY));
        var paid = Fees.of(ordinary.under(Procedure.SUMMARY));
        return difference("简易程序转为普通程序，自接到通知之日起 7 日内补交", full, paid, CIVIL_PROCEDURE_INTERPRETATION.article(199));
    }

    /**
     * A payment order that lapsed and became a suit: the acceptance fee is due (CPI 195).
     *
     * @param credit what was paid for the order and counts towards it; the text does not say whether anything does
     */
    public static Balance paymentOrderFailed(Fee suit, BigDecimal credit) {
        if (suit.kind().ordinal() > FeeKind.ADMINISTRATIVE_SPECIAL.ordinal() || credit.compareTo(suit.amount()) > 0) {
            throw new InvalidInput("支付令失效转入诉讼的，应按案件受理费补交，抵扣的申请费不超过受理费").at("order-credit");
        }
        var lines = new ArrayList<Line>(suit.lines());
        lines.addFirst(Line.note("支付令失效转入诉讼，补交案件受理费", CIVIL_PROCEDURE_INTERPRETATION.article(195)));
        lines.add(new Line("已交的支付令申请费是否抵扣，条文未写明，按使用者选择", "", credit.negate(), CIVIL_PROCEDURE_INTERPRETATION.article(195), Provenance.PROJECT_DEFAULT));
        return new Balance(suit.amount().subtract(credit), lines);
    }

    /** A claim raised or lowered after the fee was paid (arts. 21, 35). */
    public static Balance claimChanged(FeeQuery before, FeeQuery after, boolean courtInvestigationOver) {
        if (before.kind() != after.kind()) {
            throw new InvalidInput("变更前后费用类别须相同");
        }
        var paid = Fees.of(before);
        var due = Fees.of(after);
        if (due.amount().compareTo(paid.amount()) >= 0) {
            return difference("增加诉讼请求，补交差额", due, paid, LITIGATION_FEES.article(21));
        }
        if (courtInvestigationOver) {
            var line = Line.note("法庭调查终结后减少请求，减少部分的受理费由变更方负担，不退还", LITIGATION_FEES.article(35));
            return new Balance(Amounts.ZERO, List.of(line));
        }
        return difference("法庭调查终结前减少请求，退还差额", due, paid, LITIGATION_FEES.article(21));
    }

    private static Balance difference(String what, Fee due, Fee paid, Article article) {
        var amount = due.amount().subtract(paid.amount());
        var formula = Amounts.format(due.amount()) + " − " + Amounts.format(paid.amount());
        return new Balance(amount, List.of(Line.of(what, formula, amount, article)));
    }

    private static BigDecimal half(BigDecimal amount) {
        return amount.subtract(Rounding.FEN.apply(amount.divide(BigDecimal.valueOf(2))));
    }
}
