package org.fengqiao.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** The first sheet of a workbook, its first row the names; read as a stream, so that its size does not matter. */
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
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), new ReadOnlySharedStringsTable(book), new Rows(taker), false));
                parser.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw new IOException("not a workbook that can be read", e);
        }
    }

    private static final class Rows implements SheetContentsHandler {
        private final Consumer<Line> taker;
        private final TreeMap<Integer, String> cells = new TreeMap<>();
        private List<String> names = List.of();

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
            if (names.isEmpty()) {
                var found = new ArrayList<String>();
                for (int i = 0; i <= cells.lastKey(); i++) {
                    found.add(cells.getOrDefault(i, "").strip());
                }
                names = found;
                return;
            }
            var fields = new LinkedHashMap<String, String>();
            cells.forEach((column, value) -> fields.put(column < names.size() ? names.get(column) : "第" + (column + 1) + "列", value));
            taker.accept(Line.of(row + 1, String.join("\t", cells.values()), fields));
        }
    }
}
