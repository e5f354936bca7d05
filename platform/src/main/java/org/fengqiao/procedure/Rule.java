package org.fengqiao.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table a judge can read: which act, in which states, by whom, under which article, on which conditions.
 *
 * @param id stable name of the act; the journal keeps it for ever
 * @param disposes whether the act disposes of a side's rights, so that an agent needs special authority for it
 * @param identified whether whoever does it must have proven who they are
 * @param uponService id of the instrument whose service on a side the clock does the act for; null for every other act
 * @param to the states the act may lead to; empty where the case stays where it is
 */
public record Rule<S extends CaseState, P>(
        String id,
        Class<? extends Act> act,
        Set<S> in,
        Set<Capacity> by,
        Set<S> to,
        Article article,
        boolean disposes,
        boolean identified,
        @Nullable String uponService,
        List<Guard<S, P>> guards) {

    public Rule {
        in = Set.copyOf(in);
        by = Set.copyOf(by);
        to = Set.copyOf(to);
        guards = List.copyOf(guards);
    }

    /**
     * What the act said where it is an answer; null where it is none, or does not tell.
     *
     * @param answers the act's own yes and no, by component
     */
    public @Nullable String said(Map<String, Boolean> answers) {
        return Arrays.stream(act.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Said.class) && answers.containsKey(c.getName()))
                .map(c -> Boolean.TRUE.equals(answers.get(c.getName())) ? c.getAnnotation(Said.class).yes() : c.getAnnotation(Said.class).no())
                .findFirst()
                .orElse(null);
    }

    public String label() {
        var label = act.getAnnotation(Label.class);
        return label == null ? id : label.value();
    }
}
