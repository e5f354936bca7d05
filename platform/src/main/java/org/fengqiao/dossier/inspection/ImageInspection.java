package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.fengqiao.dossier.FileType;

/** Reads the size an image claims, without decoding it, and looks for what hides behind its end. */
final class ImageInspection {

    private ImageInspection() {}

    static int check(Path file, FileType type, FileLimits limits) throws Unfit, IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
            if (!readers.hasNext()) {
                throw new Unfit(Refusals.unknownType(type.mediaType()));
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > limits.pixels()) {
                    throw new Unfit(Refusals.tooManyPixels(width, height, limits.pixels()));
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Unfit(Refusals.unreadable(type.label()));
        }
        HiddenContent.refuseIn(file);
        return 1;
    }
}
