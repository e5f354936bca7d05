package org.fengqiao.dossier.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.FileType;
import org.fengqiao.dossier.storage.Keys;
import org.fengqiao.dossier.storage.Storage;
import org.fengqiao.dossier.upload.Scratch;
import org.springframework.stereotype.Component;

/** Pages as pictures. Unmarked pictures are kept beside the originals; the reader's mark is put on anew each time. */
@Component
public class Previews {

    private final Storage storage;
    private final Turns turns;

    Previews(Storage storage, Turns turns) {
        this.storage = storage;
        this.turns = turns;
    }

    /** How many pages can be shown; 0 where none can. A Word document is set on pages when it is first asked for. */
    public int pages(DossierFile file) {
        if (file.type() != FileType.DOCX) {
            return file.type().isPreviewable() ? file.pages() : 0;
        }
        return Scratch.with(scratch -> turns.take(() -> {
            setOnPages(file, scratch);
            try (var document = Loader.loadPDF(scratch.toFile())) {
                return document.getNumberOfPages();
            }
        }));
    }

    /** One page, counted from 1, as PNG. */
    public byte[] page(DossierFile file, int page, String watermark) {
        if (!file.type().isPreviewable()) {
            throw new DossierProblem(Kind.REFUSED, "no-preview", file.type().label() + "不能在线预览", "请下载后查看");
        }
        if (page < 1 || (file.type() != FileType.DOCX && page > file.pages())) {
            throw DossierProblem.notFound();
        }
        return Scratch.with(scratch -> {
            var picture = kept(file, page, scratch);
            Watermark.over(picture, watermark);
            return png(picture);
        });
    }

    private BufferedImage kept(DossierFile file, int page, Path scratch) throws IOException {
        var key = Keys.preview(file.sha256(), page);
        if (storage.has(key)) {
            try (var in = storage.open(key)) {
                return rgb(ImageIO.read(in));
            }
        }
        var picture = render(file, page, scratch);
        Files.write(scratch, png(picture));
        storage.put(key, scratch);
        return picture;
    }

    private BufferedImage render(DossierFile file, int page, Path scratch) throws IOException {
        return turns.take(() -> {
            if (file.type() == FileType.DOCX) {
                setOnPages(file, scratch);
            } else {
                fetch(Keys.original(file.sha256()), scratch);
            }
            try {
                return PageRenderer.render(scratch, file.type(), page);
            } catch (IndexOutOfBoundsException e) {
                throw DossierProblem.notFound();
            } catch (RuntimeException e) {
                throw new DossierProblem(Kind.REFUSED, "no-preview", "这一页无法显示", "请下载后查看");
            }
        });
    }

    /** The pages of a Word document, kept once they are made. */
    private void setOnPages(DossierFile file, Path pages) throws IOException {
        var key = Keys.pages(file.sha256());
        if (storage.has(key)) {
            fetch(key, pages);
            return;
        }
        fetch(Keys.original(file.sha256()), pages);
        try {
            TextPages.write(WordText.read(pages), pages);
        } catch (DossierProblem e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw new DossierProblem(Kind.REFUSED, "no-preview", "这份 Word 文档无法显示", "请下载后查看");
        }
        storage.put(key, pages);
    }

    private void fetch(String key, Path to) throws IOException {
        try (var in = storage.open(key)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static BufferedImage rgb(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(image, 0, 0, null);
        return copy;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
