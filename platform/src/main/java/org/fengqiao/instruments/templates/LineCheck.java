package org.fengqiao.instruments.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.instruments.Field;
import org.fengqiao.instruments.Template;
import org.fengqiao.instruments.templates.Line.Style;

/**
 * What is wrong with lines an operator has written. What is fixed must stay, each once and in its order; a field that must be told must be told still; and
 * nothing stands in braces but fields there are.
 */
public final class LineCheck {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final String MEMBER = "item";

    private final Map<String, Field> known = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private LineCheck(Template shipped) {
        Stream.concat(Template.COMMON.stream(), shipped.fields().stream()).forEach(f -> known.put(f.name(), f));
    }

    public static List<Flaw> of(Template shipped, List<Line> lines) {
        var check = new LineCheck(shipped);
        for (int i = 0; i < lines.size(); i++) {
            check.line(lines.get(i), "/lines/" + i);
        }
        check.fixed(shipped, lines);
        check.told(shipped, lines);
        return List.copyOf(check.flaws);
    }

    private void line(Line line, String at) {
        if (line.when() != null && !known.containsKey(line.when())) {
            flaws.add(new Flaw(at + "/when", "没有“" + line.when() + "”这个项目"));
        }
        if (line.style() == Style.FIXED) {
            return;
        }
        if (line.style() == Style.ITEMS && (line.each() == null || !isList(line.each()))) {
            flaws.add(new Flaw(at + "/each", "逐项列出的，要说明列出哪一项"));
        }
        var text = line.text();
        if (text.isBlank()) {
            flaws.add(new Flaw(at + "/text", "请填写内容，不要的请删去这一行"));
        } else if (BRACES.matcher(text).replaceAll("").chars().anyMatch(c -> c == '{' || c == '}')) {
            flaws.add(new Flaw(at + "/text", "花括号没有成对"));
        } else {
            BRACES.matcher(text).results().map(r -> r.group(1)).distinct().filter(name -> !isKnown(name, line)).findFirst()
                    .ifPresent(name -> flaws.add(new Flaw(at + "/text", "没有{" + name + "}这个项目，请从下面的项目里选")));
        }
    }

    private boolean isKnown(String name, Line line) {
        return known.containsKey(name) || line.style() == Style.ITEMS && (name.equals(MEMBER) || name.matches(MEMBER + "\\.[a-zA-Z]+"));
    }

    private boolean isList(String name) {
        var field = known.get(name);
        return field != null && field.kind() == Field.Kind.LIST;
    }

    private void fixed(Template shipped, List<Line> lines) {
        var due = Lines.of(shipped).stream().filter(l -> l.style() == Style.FIXED).toList();
        if (!lines.stream().filter(l -> l.style() == Style.FIXED).toList().equals(due)) {
            flaws.add(new Flaw("/lines", "标题、案号、当事人、表格、日期等固定内容要保留，次序也不能变"));
        }
    }

    /** Fields the platform's own wording tells, and nobody may leave out: they must be filled in before the instrument is issued. */
    private void told(Template shipped, List<Line> lines) {
        var left = required(shipped, Lines.of(shipped));
        left.removeAll(required(shipped, lines));
        for (var name : left) {
            flaws.add(new Flaw("/lines", "不能没有“" + shipped.field(name).label() + "”，请在合适的地方写上{" + name + "}"));
        }
    }

    private static Set<String> required(Template shipped, List<Line> lines) {
        var named = lines.stream()
                .flatMap(l -> Stream.concat(Stream.ofNullable(l.each()), BRACES.matcher(l.text()).results().map(r -> r.group(1))))
                .collect(Collectors.toSet());
        return shipped.fields().stream().filter(f -> f.required() && named.contains(f.name())).map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
