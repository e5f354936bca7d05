package org.fengqiao.mediation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.model.Term.Flaw;

/** Whether the terms of an agreement say everything their sentences need, and nothing that cannot be done any more. */
public final class TermsCheck {

    private TermsCheck() {}

    /** @param at its place among the terms */
    record Place(int at, Flaw flaw) {

        /** The field, as a JSON pointer into an act or a draft that has the terms. */
        String pointer() {
            return "/terms/" + at + "/" + flaw.field();
        }
    }

    /**
     * Every flaw, by JSON pointer.
     *
     * @param onTable the terms of the version on the table, whose days may have passed meanwhile
     */
    public static List<Flaw> of(List<Term> terms, List<Term> onTable, LocalDate today) {
        return IntStream.range(0, terms.size()).boxed()
                .flatMap(i -> Stream.of(terms.get(i).incomplete(), past(terms.get(i), onTable, today)).flatMap(Optional::stream)
                        .map(flaw -> new Flaw(new Place(i, flaw).pointer(), flaw.detail())))
                .toList();
    }

    static Optional<Place> incomplete(List<Term> terms) {
        return first(terms, Term::incomplete);
    }

    static Optional<Place> past(List<Term> terms, List<Term> onTable, LocalDate today) {
        return first(terms, term -> past(term, onTable, today));
    }

    private static Optional<Flaw> past(Term term, List<Term> onTable, LocalDate today) {
        return onTable.contains(term) ? Optional.empty() : term.pastDue(today);
    }

    private static Optional<Place> first(List<Term> terms, Function<Term, Optional<Flaw>> check) {
        return IntStream.range(0, terms.size()).boxed()
                .flatMap(i -> check.apply(terms.get(i)).map(flaw -> new Place(i, flaw)).stream())
                .findFirst();
    }
}
