package org.fengqiao.dossier.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.storage.Keys;
import org.fengqiao.dossier.storage.Storage;
import org.springframework.stereotype.Component;

/** Copies that leave the platform with the mark of whoever takes them; the originals stay as they are. */
@Component
public class MarkedCopies {

    /** Larger pictures are thinned out in the copy, so that marking one does not take all memory. */
    private static final int LONGEST = 3500;

    private final Storage storage;
    private final Turns turns;

    MarkedCopies(Storage storage, Turns turns) {
        this.storage = storage;
        this.turns = turns;
    }

    /** @param type what the copy is, which for some pictures is not what the original was */
    public record Copy(InputStream content, long size, FileType type) {}

    /** A copy with a text across every page. Closing its content removes it from this machine. */
    public Copy of(DossierFile file, String mark) throws IOException {
        var copy = Files.createTempFile("fengqiao-", ".tmp");
        try {
            var type = turns.take(() -> mark(file, copy, mark));
            var size = Files.size(copy);
            return new Copy(Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE), size, type);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e instanceof DossierProblem problem
                    ? problem
                    : new DossierProblem(Kind.REFUSED, "no-copy", "这份材料无法加上水印，没有下载", "请在线查看，或请承办人提供");
        }
    }

    private FileType mark(DossierFile file, Path copy, String mark) throws IOException {
        try (var in = storage.open(Keys.original(file.sha256()))) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        if (file.type().isImage()) {
            return picture(file.type() == FileType.PNG ? FileType.PNG : FileType.JPEG, copy, mark);
        }
        if (file.type() == FileType.DOCX) {
            word(copy, mark);
        } else {
            PdfWatermark.over(copy, mark);
        }
        return file.type();
    }

    private static FileType picture(FileType type, Path copy, String mark) throws IOException {
        var picture = PageRenderer.image(copy, LONGEST);
        Watermark.over(picture, mark);
        if (!ImageIO.write(picture, type.extension(), copy.toFile())) {
            throw new IOException("no writer for " + type);
        }
        return type;
    }

    /** Across the page where a document has no header of its own, else as a line of its headers; in a very large one at its beginning. */
    private static void word(Path copy, String mark) throws IOException {
        if (WordText.hasMuchMarkup(copy)) {
            LargeWordMark.over(copy, mark);
            return;
        }
        var document = WordText.open(copy, PackageAccess.READ_WRITE);
        var marked = Files.createTempFile("fengqiao-", ".tmp");
        try {
            for (var header : document.getHeaderList()) {
                var run = header.createParagraph().createRun();
                run.setText(mark);
                run.setColor("808080");
            }
            new XWPFHeaderFooterPolicy(document).createWatermark(mark);
            try (var out = Files.newOutputStream(marked)) {
                document.write(out);
            }
        } finally {
            document.getPackage().revert();
            Files.move(marked, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
