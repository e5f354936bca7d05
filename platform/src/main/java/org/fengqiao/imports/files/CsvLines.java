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
        var records = new CsvRecords(new BufferedReader(new InputStreamReader(buffered, charset(buffered))));
        var headings = new Headings();
        for (var record = records.next(); record != null; record = records.next()) {
            if (record.raw().isBlank()) {
                continue;
            }
            if (headings.found()) {
                taker.accept(line(record, headings.names()));
            } else {
                var cells = record.cells();
                headings.consider(cells == null ? List.of() : cells.stream().map(c -> c.replace("\uFEFF", "")).toList());
            }
        }
        headings.require();
    }

    private static Line line(CsvRecords.Record record, List<String> names) {
        @Nullable List<String> cells = record.cells();
        if (cells == null) {
            return Line.unreadable(record.line(), record.raw(), "这一行的引号没有成对，请补上或者删去多出的引号");
        }
        if (cells.size() > names.size()) {
            return Line.unreadable(record.line(), record.raw(), "这一行有 " + cells.size() + " 格，表头只有 " + names.size() + " 格");
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(names.get(i), cells.get(i));
        }
        return Line.of(record.line(), record.raw(), fields);
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
