package org.fengqiao.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, its row of headings the names; read as a stream, so that its size does not matter. */
final class SheetLines implements Lines {

    @Override
    public void read(InputStream in, Consumer<Line> taker) throws IOException {
        try (var book = OPCPackage.open(in)) {
            var reader = new XSSFReader(book);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return;
            }
            try (var sheet = sheets.next()) {
                var rows = new Rows(taker);
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(
                        new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(book), rows, false));
                parser.parse(new InputSource(sheet));
                rows.headings.require();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new UnreadableFile("文件损坏，或者不是 .xlsx 文件。请用表格软件另存为 .xlsx 后再上传", e);
        }
    }

    private static final class Rows implements SheetContentsHandler {
        private final Consumer<Line> taker;
        private final TreeMap<Integer, String> cells = new TreeMap<>();
        private final Headings headings = new Headings();

        Rows(Consumer<Line> taker) {
            this.taker = taker;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, String value, @Nullable XSSFComment comment) {
            cells.put(reference == null ? cells.size() : (int) new CellReference(reference).getCol(), value);
        }

        @Override
        public void endRow(int row) {
            if (cells.isEmpty()) {
                return;
            }
            if (!headings.found()) {
                consider();
                return;
            }
            var names = headings.names();
            var fields = new LinkedHashMap<String, String>();
            cells.forEach((column, value) -> fields.put(column < names.size() ? names.get(column) : "第" + (column + 1) + "列", value));
            taker.accept(Line.of(row + 1, String.join("\t", cells.values()), fields));
        }

        private void consider() {
            var row = new ArrayList<String>();
            for (int i = 0; i <= cells.lastKey(); i++) {
                row.add(cells.getOrDefault(i, ""));
            }
            try {
                headings.consider(row);
            } catch (UnreadableFile e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
