package org.fengqiao.law.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Gets Chinese arguments whole: under a locale without UTF-8 the JVM hands them over broken, while the kernel still has their bytes. */
final class Arguments {

    private static final Path KERNEL = Path.of("/proc/self/cmdline");

    private Arguments() {}

    static List<String> decoded(String[] args) {
        var given = List.of(args);
        if (given.stream().allMatch(Arguments::ascii) || !Files.isReadable(KERNEL)) {
            return given;
        }
        try {
            var all = Arrays.asList(new String(Files.readAllBytes(KERNEL), StandardCharsets.UTF_8).split("\0", -1));
            int end = all.size() - 1;
            var last = all.subList(Math.max(0, end - args.length), end);
            return last.size() == args.length ? List.copyOf(last) : given;
        } catch (IOException e) {
            return given;
        }
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
