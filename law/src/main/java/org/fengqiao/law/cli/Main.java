package org.fengqiao.law.cli;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code law fee|period|interest|…}: exit code 0 when answered, 2 when the question is invalid, 1 when something else failed. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(Arguments.decoded(args), System.in, out, err);
        out.flush();
        System.exit(code);
    }

    /** The whole program, with its streams given. */
    static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        return new Program(in, out, err).run(args);
    }
}
