package org.fengqiao.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.jspecify.annotations.Nullable;

/** The table of acts and powers of one procedure. Complete and without dead ends, or it does not load. */
public final class Rules<S extends Enum<S> & CaseState, P> {

    /** Code of the refusal of one whose identity has not been verified. */
    public static final String UNIDENTIFIED = "unidentified";

    private final Map<String, Rule<S, P>> byId = new LinkedHashMap<>();
    private final Map<Class<?>, Rule<S, P>> byAct = new LinkedHashMap<>();

    private Rules(Class<? extends Act> acts, Class<S> states, List<Row<S, P>> rows) {
        rows.forEach(row -> add(row.toRule()));
        leaves(acts)
                .filter(act -> !byAct.containsKey(act))
                .forEach(act -> {
                    throw new IllegalArgumentException("no rule for " + act.getName());
                });
        for (var state : states.getEnumConstants()) {
            boolean wayOut = byId.values().stream().anyMatch(r -> r.in().contains(state));
            if (!state.isFinal() && !wayOut) {
                throw new IllegalArgumentException("dead end: " + state);
            }
        }
    }

    /** Every act under a sealed interface, through the sealed interfaces that group them. */
    private static Stream<Class<?>> leaves(Class<?> acts) {
        return acts.isSealed() ? Arrays.stream(acts.getPermittedSubclasses()).flatMap(Rules::leaves) : Stream.of(acts);
    }

    private void add(Rule<S, P> rule) {
        boolean served = ServedAct.class.isAssignableFrom(rule.act());
        var upon = rule.uponService();
        if (served != (upon != null) || served && !rule.by().equals(Set.of(Clock.CLOCK)) || upon != null && uponServiceOf(upon).isPresent()) {
            throw new IllegalArgumentException("an act upon service is the clock's, and one for each instrument: " + rule.id());
        }
        if (rule.by().isEmpty() || rule.in().isEmpty()) {
            throw new IllegalArgumentException("nobody, or nowhere, for " + rule.id());
        }
        if (byId.put(rule.id(), rule) != null || byAct.put(rule.act(), rule) != null) {
            throw new IllegalArgumentException("two rules for " + rule.id());
        }
    }

    public static <S extends Enum<S> & CaseState, P> Builder<S, P> of(
            Class<? extends Act> acts, Class<S> states, Class<P> particulars) {
        return new Builder<>(acts, states);
    }

    public Collection<Rule<S, P>> all() {
        return byId.values();
    }

    public Optional<Rule<S, P>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The act the clock does once an instrument counts as served on a side, where the procedure waits for that. */
    public Optional<Rule<S, P>> uponServiceOf(String instrument) {
        return byId.values().stream().filter(r -> instrument.equals(r.uponService())).findFirst();
    }

    public Rule<S, P> of(Act act) {
        var rule = byAct.get(act.getClass());
        if (rule == null) {
            throw new IllegalArgumentException("not an act of this procedure: " + act.getClass());
        }
        return rule;
    }

    /** The acts open to one in this capacity now: exactly those the pipeline would let through to {@code decide}. */
    public List<Rule<S, P>> open(Matter<S, P> matter, Moment moment) {
        return byId.values().stream().filter(r -> check(r, matter, moment).isEmpty()).toList();
    }

    /** The acts that would be open but for the identity not being verified. */
    public List<Rule<S, P>> openOnceIdentified(Matter<S, P> matter, Moment moment) {
        return byId.values().stream().filter(r -> check(r, matter, moment).filter(no -> no.code().equals(UNIDENTIFIED)).isPresent()).toList();
    }

    /** Why this rule does not allow the act here and now; empty where it does. */
    public Optional<Refusal> check(Rule<S, P> rule, Matter<S, P> matter, Moment moment) {
        if (!rule.by().contains(moment.actor().capacity())) {
            return Optional.of(new Refusal(
                    "not-yours", "“" + rule.label() + "”不能由" + moment.actor().capacity().label() + "办理",
                    "请由" + names(rule.by()) + "办理", rule.article()));
        }
        if (!rule.in().contains(matter.state())) {
            return Optional.of(new Refusal(
                    "not-now", "案件现在是“" + matter.state().label() + "”，不能“" + rule.label() + "”",
                    "请刷新页面，查看现在可以办理的事项", rule.article()));
        }
        if (rule.disposes() && !moment.actor().mayDispose()) {
            return Optional.of(new Refusal(
                    "special-authority", "“" + rule.label() + "”要有当事人的特别授权", "请当事人本人办理，或者重新登记一份特别授权的委托",
                    Statute.CIVIL_PROCEDURE_LAW.article(62)));
        }
        return rule.guards().stream()
                .filter(g -> !g.holds().test(matter, moment))
                .findFirst()
                .map(g -> new Refusal(g.code(), g.why(), g.instead(), rule.article()))
                .or(() -> identity(rule, moment));
    }

    private static Optional<Refusal> identity(Rule<?, ?> rule, Moment moment) {
        return !rule.identified() || moment.actor().identified()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        UNIDENTIFIED, "“" + rule.label() + "”前要先核验身份", "请在“账号与安全”里用身份证件核验一次；不方便的，请到法院窗口办理",
                        Statute.ONLINE_LITIGATION.article(7)));
    }

    private static String names(Set<Capacity> by) {
        return String.join("、", by.stream().map(Capacity::label).sorted().toList());
    }

    /** Reads like the table it builds. */
    public static final class Builder<S extends Enum<S> & CaseState, P> {
        private final Class<? extends Act> acts;
        private final Class<S> states;
        private final List<Row<S, P>> rows = new ArrayList<>();

        private Builder(Class<? extends Act> acts, Class<S> states) {
            this.acts = acts;
            this.states = states;
        }

        public Row<S, P> rule(String id, Class<? extends Act> act) {
            var row = new Row<>(this, id, act);
            rows.add(row);
            return row;
        }

        public Rules<S, P> build() {
            return new Rules<>(acts, states, rows);
        }
    }

    /** One row while it is being written. */
    public static final class Row<S extends Enum<S> & CaseState, P> {
        private final Builder<S, P> table;
        private final String id;
        private final Class<? extends Act> act;
        private Set<S> in = Set.of();
        private Set<Capacity> by = Set.of();
        private Set<S> to = Set.of();
        private @Nullable Article article;
        private boolean disposes;
        private boolean identified;
        private @Nullable String uponService;
        private final List<Guard<S, P>> guards = new ArrayList<>();

        private Row(Builder<S, P> table, String id, Class<? extends Act> act) {
            this.table = table;
            this.id = id;
            this.act = act;
        }

        @SafeVarargs
        public final Row<S, P> in(S first, S... more) {
            in = EnumSet.of(first, more);
            return this;
        }

        public Row<S, P> by(Capacity... capacities) {
            by = Set.copyOf(Arrays.asList(capacities));
            return this;
        }

        /** The states the act may lead to; without this row the case stays where it is. */
        @SafeVarargs
        public final Row<S, P> to(S first, S... more) {
            to = EnumSet.of(first, more);
            return this;
        }

        /** The act concedes, waives, changes or settles a side's claims: an agent needs special authority for it (民事诉讼法第62条). */
        public Row<S, P> disposing() {
            disposes = true;
            return this;
        }

        /** The act binds whoever does it, so one must have proven who one is (在线诉讼规则第7条). */
        public Row<S, P> identified() {
            identified = true;
            return this;
        }

        /** The clock does the act for each side on which the instrument counts as served, on or after that day. */
        public Row<S, P> uponServiceOf(String instrument) {
            uponService = instrument;
            return this;
        }

        public Row<S, P> when(String code, String why, String instead, BiPredicate<Matter<S, P>, Moment> holds) {
            guards.add(new Guard<>(code, why, instead, holds));
            return this;
        }

        public Builder<S, P> under(Article source) {
            article = source;
            return table;
        }

        private Rule<S, P> toRule() {
            if (article == null) {
                throw new IllegalArgumentException("no article for " + id);
            }
            return new Rule<>(id, act, in, by, to, article, disposes, identified, uponService, guards);
        }
    }
}
