package org.fengqiao.imports.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Comma-separated values with a line of names first (RFC 4180), in UTF-8 or in what Chinese spreadsheets write. */
final class CsvLines implements Lines {

    private static final int PROBE = 64 * 1024;

    @Override
    public void read(InputStream in, Consumer<Line> taker) throws IOException {
        var buffered = new BufferedInputStream(in, PROBE * 2);
        var reader = new BufferedReader(new InputStreamReader(buffered, charset(buffered)));
        List<String> names = List.of();
        int number = 1;
        for (var record = next(reader); record != null; record = next(reader)) {
            if (names.isEmpty()) {
                names = parse(record.replace("\uFEFF", ""));
            } else if (!record.isBlank()) {
                taker.accept(line(number, record, names));
            }
            number += 1 + (int) record.chars().filter(c -> c == '\n').count();
        }
    }

    private static Line line(int number, String raw, List<String> names) {
        var cells = parse(raw);
        if (cells.size() > names.size()) {
            return Line.unreadable(number, raw, "这一行有 " + cells.size() + " 格，表头只有 " + names.size() + " 格");
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(names.get(i).strip(), cells.get(i));
        }
        return Line.of(number, raw, fields);
    }

    /** A record may span lines inside quotes. */
    private static @Nullable String next(BufferedReader reader) throws IOException {
        var record = reader.readLine();
        if (record == null) {
            return null;
        }
        var text = new StringBuilder(record);
        while (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            var more = reader.readLine();
            if (more == null) {
                break;
            }
            text.append('\n').append(more);
        }
        return text.toString();
    }

    private static List<String> parse(String record) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            if (c == '"' && quoted && i + 1 < record.length() && record.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** What cannot be UTF-8 is what Chinese spreadsheets write. A character cut off where the probe ends says nothing. */
    private static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(PROBE);
        var start = in.readNBytes(PROBE - 8);
        in.reset();
        var read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false);
        return read.isMalformed() ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }
}
