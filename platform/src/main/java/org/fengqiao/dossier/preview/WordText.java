package org.fengqiao.dossier.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.jspecify.annotations.Nullable;

/** What a Word document says, paragraph by paragraph and row by row; pictures and the finer looks are left out. */
record WordText(List<Block> blocks) {

    /** Markup is held in memory many times its size, so a document with more of it is not opened here. */
    private static final long MOST_MARKUP = 12L * 1024 * 1024;

    private static final double USUAL_SIZE = 11;
    private static final double SMALLEST = 7;
    private static final double LARGEST = 26;

    /** A paragraph or a row of a table. */
    sealed interface Block {
        record Text(String text, double size, boolean bold, boolean centred) implements Block {}

        record Row(List<String> cells) implements Block {}
    }

    static WordText read(Path file) throws IOException {
        try (var document = open(file, PackageAccess.READ)) {
            var blocks = new ArrayList<Block>();
            for (var element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    blocks.add(text(paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> blocks.add(new Block.Row(row.getTableCells().stream().map(c -> c.getText()).toList())));
                }
            }
            return new WordText(blocks);
        }
    }

    static XWPFDocument open(Path file, PackageAccess access) throws IOException {
        if (hasMuchMarkup(file)) {
            throw new DossierProblem(Kind.REFUSED, "too-much-markup", "这份 Word 文档太大，不能在线预览", "请下载后查看，或请对方导出为 PDF 再交");
        }
        try {
            return new XWPFDocument(OPCPackage.open(file.toFile(), access));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Counts what really comes out, since the sizes an archive tells need not be true. */
    static boolean hasMuchMarkup(Path file) throws IOException {
        var room = MOST_MARKUP;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
                    continue;
                }
                try (var in = zip.getInputStream(entry)) {
                    for (int read; room >= 0 && (read = in.read(buffer)) > 0; ) {
                        room -= read;
                    }
                }
                if (room < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Block.Text text(XWPFParagraph paragraph) {
        var runs = paragraph.getRuns().stream().filter(r -> !r.text().isBlank()).toList();
        var size = runs.isEmpty() ? null : runs.getFirst().getFontSizeAsDouble();
        var heading = isHeading(paragraph.getStyle());
        return new Block.Text(
                paragraph.getText(), size(size, heading), heading || (!runs.isEmpty() && runs.stream().allMatch(r -> r.isBold())),
                paragraph.getAlignment() == ParagraphAlignment.CENTER);
    }

    private static double size(@Nullable Double size, boolean heading) {
        return size == null ? (heading ? USUAL_SIZE + 3 : USUAL_SIZE) : Math.clamp(size, SMALLEST, LARGEST);
    }

    /** Word's own headings are called so, or by their level alone. */
    private static boolean isHeading(@Nullable String style) {
        return style != null && style.matches("(?i)heading ?[1-6]|title|[1-6]");
    }
}
