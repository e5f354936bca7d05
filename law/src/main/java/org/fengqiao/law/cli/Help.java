package org.fengqiao.law.cli;

import java.util.List;
import java.util.Map;
import org.fengqiao.law.ask.Questions;
import org.jspecify.annotations.Nullable;

/** What people read: help, and answers as text. */
final class Help {

    private Help() {}

    static String overview() {
        var text = new StringBuilder("用法：law <计算> [--参数 值 …] [--json]\n      law <计算> --file 文件.jsonl   逐行回答，- 为标准输入\n      law batch --file 文件.jsonl    每行以字段 law 指明计算\n\n");
        for (var name : Questions.names()) {
            text.append(String.format("  %-12s %s%n", name, Questions.title(name)));
        }
        text.append("\n例：\n");
        for (var name : Questions.names()) {
            text.append("  law ").append(Questions.examples(name).getFirst()).append('\n');
        }
        return text.append("\nlaw <计算> --help 列出参数。退出码：0 已回答，2 输入无效或本库未收录，1 其他错误。\n").toString();
    }

    static String of(String question) {
        if (question.equals(Options.BATCH)) {
            return "用法：law batch --file 文件.jsonl（- 为标准输入）\n例：echo '{\"law\":\"fee\",\"kind\":\"property\",\"amount\":\"386200\"}' | law batch --file -\n";
        }
        var text = new StringBuilder(Questions.title(question)).append("\n\n参数：\n");
        for (var field : Questions.fields(question)) {
            text.append(String.format("  --%-14s %s%s，如 %s%n", field.name(), field.required() ? "（必填）" : "", field.label(), field.example()));
        }
        text.append("\n例：\n");
        Questions.examples(question).forEach(example -> text.append("  law ").append(example).append('\n'));
        return text.toString();
    }

    /** The answer as text: the summary, then its steps. */
    static String text(Map<String, Object> answer) {
        var text = new StringBuilder(String.valueOf(answer.get("summary")));
        append(text, answer.get("prices"));
        append(text, answer.get("steps"));
        if (answer.get("rules") instanceof List<?> rules && !rules.isEmpty()) {
            text.append("\n依据：");
            for (var rule : rules) {
                if (rule instanceof Map<?, ?> map) {
                    text.append("\n  《").append(map.get("title")).append("》").append(map.get("document")).append("，").append(map.get("inForceFrom")).append(" 起施行");
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object steps) {
        if (steps instanceof List<?> list) {
            int number = 0;
            for (var step : list) {
                if (step instanceof Map<?, ?> map) {
                    text.append("\n  ").append(++number).append(". ").append(map.get("text"));
                }
            }
        }
    }
}
