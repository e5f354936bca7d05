package org.fengqiao.mediation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.mediation.model.Term.Flaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void wantsAnAmountOfPaymentsAndWordsOfWhatIsDone() {
        var terms = List.of(payment(null, null), term(TermKind.DELIVERY, " "), term(TermKind.APOLOGY, null), payment("8000", TODAY));
        assertThat(TermsCheck.of(terms, List.of(), TODAY)).extracting(Flaw::field).containsExactly("/terms/0/amount", "/terms/1/how");
    }

    @Test
    void takesNoDayThatIsPastUnlessItStoodInTheVersionOnTheTable() {
        var past = payment("8000", TODAY.minusDays(1));
        assertThat(TermsCheck.of(List.of(past), List.of(), TODAY)).extracting(Flaw::field).containsExactly("/terms/0/due");
        assertThat(TermsCheck.of(List.of(past), List.of(past), TODAY)).isEmpty();
    }

    private static Term payment(@Nullable String amount, @Nullable LocalDate due) {
        return new Term(new UUID(0, 1), TermKind.PAYMENT, amount == null ? null : new BigDecimal(amount), due, null, null);
    }

    private static Term term(TermKind kind, @Nullable String how) {
        return new Term(new UUID(0, 1), kind, null, null, how, null);
    }
}
