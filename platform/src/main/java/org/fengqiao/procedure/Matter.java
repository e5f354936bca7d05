package org.fengqiao.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * A case as its procedure sees it.
 *
 * @param court code of the court that has the case, for example 沪0114
 * @param running due dates of the periods now running, by the id of their rule
 * @param origin the case this one was opened from, if any
 */
public record Matter<S, P>(
        UUID id,
        String court,
        S state,
        P particulars,
        @Nullable String cause,
        List<Party> parties,
        Map<String, LocalDate> running,
        @Nullable UUID origin) {

    public Outcome<S, P> to(S next, P particulars, Effect... effects) {
        return new Outcome.Done<>(next, particulars, List.of(effects));
    }

    public Outcome<S, P> to(S next, P particulars, List<Effect> effects) {
        return new Outcome.Done<>(next, particulars, List.copyOf(effects));
    }

    public Outcome<S, P> to(S next, Effect... effects) {
        return to(next, particulars, effects);
    }

    public Outcome<S, P> stay(P particulars, Effect... effects) {
        return to(state, particulars, effects);
    }

    public Outcome<S, P> refuse(String code, String why, String instead, Article article) {
        return new Outcome.Refused<>(new Refusal(code, why, instead, article));
    }

    /** @param field what is to be changed in the act, as a JSON pointer */
    public Outcome<S, P> refuse(String code, String why, String instead, Article article, String field) {
        return new Outcome.Refused<>(new Refusal(code, why, instead, article, field));
    }

    public List<Party> parties(Standing standing) {
        return parties.stream().filter(p -> p.standing() == standing).toList();
    }

    public Optional<Party> party(@Nullable UUID id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The sides whose consent or signature is needed: every claimant, respondent and third party. */
    public List<UUID> sides() {
        return parties.stream().filter(p -> p.standing().isParty()).map(Party::id).toList();
    }

    public boolean isRunning(Period period) {
        return running.containsKey(period.id());
    }

    /** Those of one list, then those of another. */
    public static List<Effect> effects(List<? extends Effect> some, List<? extends Effect> others) {
        return effects(some, others.toArray(Effect[]::new));
    }

    /** One effect for each of several, in a list that {@link #to(Object, Object, List)} takes. */
    public static List<Effect> effects(List<? extends Effect> some, Effect... more) {
        var all = new ArrayList<Effect>(some);
        all.addAll(List.of(more));
        return all;
    }
}
