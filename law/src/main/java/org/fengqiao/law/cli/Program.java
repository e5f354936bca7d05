package org.fengqiao.law.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.LawException;
import org.fengqiao.law.ask.Questions;

/** Runs one command line. */
final class Program {

    static final int ANSWERED = 0;
    static final int FAILED = 1;
    static final int INVALID = 2;

    /** Inputs whose value on the command line may name a file to be read in its place. */
    private static final List<String> FROM_FILE = List.of("repayments", "calendar");

    private static final long LARGEST_FILE = 1_000_000;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Program(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run(List<String> args) {
        var words = !args.isEmpty() && args.getFirst().equals("law") ? args.subList(1, args.size()) : args;
        if (words.isEmpty() || words.getFirst().equals("--help") || words.getFirst().equals("-h") || words.getFirst().equals("help")) {
            out.print(Help.overview());
            return words.isEmpty() ? INVALID : ANSWERED;
        }
        try {
            var options = Options.parse(words);
            if (options.help()) {
                out.print(Help.of(options.question()));
                return ANSWERED;
            }
            return options.file() != null || options.question().equals(Options.BATCH) ? batch(options) : one(options);
        } catch (LawException e) {
            err.println("law: " + e.getMessage());
            return INVALID;
        } catch (IOException e) {
            err.println("law: 读写失败：" + e.getMessage());
            return FAILED;
        }
    }

    private int one(Options options) throws IOException {
        var inputs = new LinkedHashMap<>(options.inputs());
        for (var name : FROM_FILE) {
            if (inputs.get(name) instanceof String value) {
                inputs.put(name, fileOrValue(value));
            }
        }
        var answer = Questions.answer(options.question(), inputs);
        out.println(options.json() ? Json.write(answer) : Help.text(answer));
        return ANSWERED;
    }

    private static String fileOrValue(String value) throws IOException {
        if (value.indexOf(':') > 0 && !value.startsWith("@") || value.indexOf('\n') >= 0) {
            return value;
        }
        var path = Path.of(value.startsWith("@") ? value.substring(1) : value);
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput("没有这个文件：" + (value.length() > 80 ? path.toString().substring(0, 80) + "…" : path));
        }
        if (Files.size(path) > LARGEST_FILE) {
            throw new InvalidInput("文件过大：" + value);
        }
        try {
            return Repayments.normal(Files.readString(path));
        } catch (MalformedInputException e) {
            throw new InvalidInput("文件不是 UTF-8 文字：" + value);
        }
    }

    private int batch(Options options) throws IOException {
        var file = options.file();
        if (file == null || file.equals("-")) {
            return answerAll(options, in);
        }
        var path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new InvalidInput("没有这个文件：" + file);
        }
        try (var stream = Files.newInputStream(path)) {
            return answerAll(options, stream);
        }
    }

    /** Answers line by line in order; a line that is invalid is answered with its error, and makes the whole exit with 2. */
    private int answerAll(Options options, InputStream stream) throws IOException {
        var lines = new Lines(stream);
        int code = ANSWERED;
        int number = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.problem() == null && line.text().isBlank()) {
                continue;
            }
            try {
                if (line.problem() != null) {
                    throw line.problem();
                }
                out.println(Json.write(answer(options, line.text())));
            } catch (LawException e) {
                var error = new LinkedHashMap<String, Object>();
                error.put("code", e.code());
                error.put("message", String.valueOf(e.getMessage()));
                error.put("line", number);
                out.println(Json.write(Map.of("error", error)));
                code = INVALID;
            }
        }
        return code;
    }

    private static Map<String, Object> answer(Options options, String line) {
        var inputs = new LinkedHashMap<String, Object>(options.inputs());
        inputs.putAll(JsonReader.object(line));
        var named = inputs.remove("law");
        if (named == null && options.question().equals(Options.BATCH)) {
            throw new InvalidInput("batch 的每一行须有字段 law，如 {\"law\":\"fee\",…}");
        }
        var question = named == null ? options.question() : named.toString();
        var id = inputs.remove("id");
        var answer = Questions.answer(question, inputs);
        if (id != null) {
            answer.put("id", id);
        }
        return answer;
    }
}
