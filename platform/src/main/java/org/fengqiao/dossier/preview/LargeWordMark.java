package org.fengqiao.dossier.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Marks a Word document that is too large to be opened: its parts go through as they are, and the mark becomes the first paragraph. */
final class LargeWordMark {

    private static final String TEXT = "word/document.xml";
    private static final String BODY = "<w:body>";

    /** How far into the text its body begins at the latest. */
    private static final int LOOK = 256 * 1024;

    private LargeWordMark() {}

    static void over(Path file, String mark) throws IOException {
        var marked = Files.createTempFile("fengqiao-", ".tmp");
        try {
            try (var zip = new ZipFile(file.toFile()); var out = new ZipOutputStream(Files.newOutputStream(marked))) {
                for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                    var entry = entries.nextElement();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    try (var in = zip.getInputStream(entry)) {
                        if (entry.getName().equals(TEXT)) {
                            begin(in, out, mark);
                        }
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
            Files.move(marked, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(marked);
        }
    }

    private static void begin(InputStream in, OutputStream out, String mark) throws IOException {
        var head = new String(in.readNBytes(LOOK), ISO_8859_1);
        var body = head.indexOf(BODY);
        if (body < 0) {
            throw new IOException("no body within " + LOOK + " bytes");
        }
        var start = body + BODY.length();
        out.write((head.substring(0, start) + paragraph(mark) + head.substring(start)).getBytes(ISO_8859_1));
    }

    /** Characters by their numbers, so that it does not matter how the text is encoded. */
    private static String paragraph(String mark) {
        var text = mark.codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
        return "<w:p><w:r><w:rPr><w:color w:val=\"808080\"/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
