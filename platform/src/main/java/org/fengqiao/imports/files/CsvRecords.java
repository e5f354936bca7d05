package org.fengqiao.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of comma-separated values. One whose quotes do not match is a single line of the file; what follows it is read on its own. */
final class CsvRecords {

    private static final int LINES_AT_MOST = 200;

    private final BufferedReader reader;
    private final Deque<String> putBack = new ArrayDeque<>();
    private int line;

    CsvRecords(BufferedReader reader) {
        this.reader = reader;
    }

    /** @param cells null where the quotes do not match */
    record Record(int line, String raw, @Nullable List<String> cells) {}

    @Nullable Record next() throws IOException {
        var first = take();
        if (first == null) {
            return null;
        }
        int at = ++line;
        var taken = new ArrayList<>(List.of(first));
        var cells = new Cells();
        cells.add(first);
        while (cells.open() && taken.size() < LINES_AT_MOST) {
            var more = take();
            if (more == null) {
                break;
            }
            taken.add(more);
            cells.add("\n" + more);
        }
        if (cells.open() || cells.broken) {
            for (var later : taken.subList(1, taken.size()).reversed()) {
                putBack.push(later);
            }
            return new Record(at, first, null);
        }
        line += taken.size() - 1;
        return new Record(at, String.join("\n", taken), cells.done());
    }

    private @Nullable String take() throws IOException {
        return putBack.isEmpty() ? reader.readLine() : putBack.pop();
    }

    /** Where a quote opens a cell it must close it; anywhere else it is a letter like any other. */
    private static final class Cells {
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean closed;
        private boolean broken;

        boolean open() {
            return quoted && !broken;
        }

        void add(String text) {
            for (int i = 0; i < text.length() && !broken; i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (quoted && c == '"') {
                    quoted = false;
                    closed = true;
                } else if (quoted) {
                    cell.append(c);
                } else if (c == ',') {
                    end();
                } else if (c == '"' && !closed && cell.toString().isBlank()) {
                    cell.setLength(0);
                    quoted = true;
                } else if (closed && !Character.isWhitespace(c)) {
                    broken = true;
                } else if (!closed) {
                    cell.append(c);
                }
            }
        }

        List<String> done() {
            end();
            return cells;
        }

        private void end() {
            cells.add(cell.toString());
            cell.setLength(0);
            closed = false;
        }
    }
}
