package org.fengqiao.docs;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.procedure.Capacity;
import org.fengqiao.procedure.CaseState;
import org.fengqiao.procedure.Clock;
import org.fengqiao.procedure.Guard;
import org.fengqiao.procedure.Period;
import org.fengqiao.procedure.Procedure;
import org.fengqiao.procedure.Rule;

/** The page of one procedure: its states as a diagram, its acts and powers, its periods. */
final class ProcedurePage<S extends Enum<S> & CaseState, P> {

    private final Procedure<S, P, ?> procedure;
    private final List<S> states;
    private final Collection<Rule<S, P>> rules;

    ProcedurePage(Procedure<S, P, ?> procedure) {
        this.procedure = procedure;
        this.states = List.of(procedure.states().getEnumConstants());
        this.rules = procedure.rules().all();
    }

    String markdown() {
        return """
                # %s

                `%s` · 由程序声明自动生成，请勿手工修改；用 `./fengqiao docs` 重新生成。

                ## 状态

                ```mermaid
                stateDiagram-v2
                %s```

                | 状态 | 当事人看到的说明 | 等待谁办理 |
                | --- | --- | --- |
                %s
                ## 办理动作与权限

                | 动作 | 在哪些状态 | 由谁办理 | 之后 | 条件 | 依据 |
                | --- | --- | --- | --- | --- | --- |
                %s
                ## 期限

                | 期限 | 长度 | 谁负责 | 提前提醒 | 超期报告 | 届满时 | 依据 |
                | --- | --- | --- | --- | --- | --- | --- |
                %s"""
                .formatted(procedure.label(), procedure.id(), diagram(), lines(states, this::state), lines(rules, this::rule),
                        lines(procedure.periods(), this::period));
    }

    private String diagram() {
        var text = new StringBuilder();
        states.forEach(s -> text.append("    ").append(s.name()).append(" : ").append(s.label()).append('\n'));
        text.append("    [*] --> ").append(procedure.initial().name()).append('\n');
        edges().forEach((edge, labels) ->
                text.append("    ").append(edge).append(" : ").append(String.join(" / ", labels)).append('\n'));
        states.stream().filter(CaseState::isFinal).forEach(s -> text.append("    ").append(s.name()).append(" --> [*]\n"));
        return text.toString();
    }

    /** Moves between states, with the acts that make them; acts that leave a case where it is are in the table alone. */
    private Map<String, List<String>> edges() {
        var edges = new LinkedHashMap<String, List<String>>();
        for (var from : states) {
            for (var to : states) {
                var labels = rules.stream()
                        .filter(r -> from != to && r.in().contains(from) && r.to().contains(to))
                        .map(Rule::label)
                        .toList();
                if (!labels.isEmpty()) {
                    edges.put(from.name() + " --> " + to.name(), labels);
                }
            }
        }
        return edges;
    }

    private String state(S s) {
        var awaits = s.awaits();
        return row(s.label() + (s.isFinal() ? "（终）" : ""), s.plain() + (s.stage().against() == null ? "" : "被申请人看到：" + s.stage().against()), awaits == null ? "" : awaits.label());
    }

    private String rule(Rule<S, P> r) {
        return row(
                r.label() + " `" + r.id() + "`", labels(r.in()), by(r.by()), r.to().isEmpty() ? "不变" : labels(r.to()),
                Stream.of(
                                r.disposes() ? Stream.of("代理人须有特别授权") : Stream.<String>empty(),
                                r.identified() ? Stream.of("须已核验身份") : Stream.<String>empty(),
                                Stream.ofNullable(r.uponService()).map(instrument -> "文书 `" + instrument + "` 对一方视为送达之日"),
                                r.guards().stream().map(Guard::why).map(why -> "否则：" + why))
                        .flatMap(s -> s)
                        .collect(Collectors.joining("；")),
                r.article().citeMarked());
    }

    private String period(Period p) {
        var expiry = p.onExpiry() == null ? "" : procedure.rules().find(p.onExpiry()).map(Rule::label).orElse("");
        return row(
                p.rule().name() + " `" + p.id() + "`", p.rule().length() + p.rule().unit().label(), p.responsible().label(),
                p.warnDays() == 0 ? "当日" : p.warnDays() + " 日", p.escalateTo().label(), expiry, p.article().citeMarked());
    }

    private String labels(Collection<S> some) {
        return some.stream().sorted().map(CaseState::label).collect(Collectors.joining("、"));
    }

    private static String by(Collection<Capacity> some) {
        return some.stream()
                .sorted(Comparator.comparing((Capacity c) -> c instanceof Clock).thenComparing(Capacity::name))
                .map(Capacity::label)
                .collect(Collectors.joining("、"));
    }

    private static <T> String lines(Collection<T> some, Function<T, String> line) {
        return some.stream().map(line).collect(Collectors.joining());
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(c -> c.replace("|", "\\|").replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
