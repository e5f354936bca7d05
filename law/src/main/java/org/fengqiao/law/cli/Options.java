package org.fengqiao.law.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.ask.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A command line taken apart.
 *
 * @param file where requests come from as JSON lines, {@code -} for standard input; null for one request in the options
 */
record Options(String question, Map<String, Object> inputs, boolean json, boolean help, @Nullable String file) {

    static final String BATCH = "batch";

    static Options parse(List<String> args) {
        var inputs = new LinkedHashMap<String, Object>();
        var question = args.getFirst();
        var file = (String) null;
        boolean json = false;
        boolean help = false;
        if (!question.equals(BATCH)) {
            Questions.title(question);
        }
        for (int i = 1; i < args.size(); i++) {
            var arg = args.get(i);
            switch (arg) {
                case "--json" -> json = true;
                case "--help", "-h" -> help = true;
                case "-" -> file = "-";
                case "--file", "--input" -> file = value(args, ++i, arg);
                default -> i += option(question, args, i, inputs);
            }
        }
        return new Options(question, inputs, json, help, file);
    }

    /** Reads one option, {@code --name value}, {@code --name=value}, or a bare word for the first field; gives how many more words it took. */
    private static int option(String question, List<String> args, int i, Map<String, Object> inputs) {
        var arg = args.get(i);
        if (question.equals(BATCH)) {
            throw new InvalidInput("batch 只接受 --file，不认识 " + shorten(arg));
        }
        if (!arg.startsWith("--")) {
            var first = Questions.fields(question).stream().findFirst().orElseThrow(() -> new InvalidInput("多余的内容：" + shorten(arg)));
            if (inputs.putIfAbsent(first.name(), arg) != null) {
                throw new InvalidInput("多余的内容：" + shorten(arg) + "（参数写成 --名称 值）");
            }
            return 0;
        }
        int equals = arg.indexOf('=');
        if (equals > 0) {
            put(inputs, arg.substring(2, equals), arg.substring(equals + 1));
            return 0;
        }
        var name = arg.substring(2);
        boolean bare = i + 1 >= args.size() || args.get(i + 1).startsWith("--");
        put(inputs, name, bare ? "true" : args.get(i + 1));
        return bare ? 0 : 1;
    }

    private static void put(Map<String, Object> inputs, String name, String value) {
        if (inputs.put(name, value) != null) {
            throw new InvalidInput("参数 " + shorten(name) + " 给了两次");
        }
    }

    private static String value(List<String> args, int i, String option) {
        if (i >= args.size()) {
            throw new InvalidInput(option + " 后缺少文件名");
        }
        return args.get(i);
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
