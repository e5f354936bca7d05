package org.fengqiao.dossier.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.storage.Keys;
import org.fengqiao.dossier.storage.Storage;
import org.fengqiao.dossier.upload.Scratch;
import org.springframework.stereotype.Component;

/** Pages as pictures. Unmarked pictures are kept beside the originals; the reader's mark is put on anew each time. */
@Component
public class Previews {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Storage storage;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Previews(Storage storage) {
        this.storage = storage;
    }

    /** One page, counted from 1, as PNG. */
    public byte[] page(DossierFile file, int page, String watermark) {
        if (!file.type().isPreviewable()) {
            throw new DossierProblem(Kind.REFUSED, "no-preview", file.type().label() + "不能在线预览", "请下载后查看");
        }
        if (page < 1 || page > file.pages()) {
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
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DossierProblem(Kind.UNAVAILABLE, "busy", "正在预览的人太多", "请过一会儿再试，或直接下载");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        try (var in = storage.open(Keys.original(file.sha256()))) {
            Files.copy(in, scratch, StandardCopyOption.REPLACE_EXISTING);
            return PageRenderer.render(scratch, file.type(), page);
        } catch (RuntimeException e) {
            throw new DossierProblem(Kind.REFUSED, "no-preview", "这一页无法显示", "请下载后查看");
        } finally {
            places.release();
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
