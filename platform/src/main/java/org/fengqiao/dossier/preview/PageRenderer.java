package org.fengqiao.dossier.preview;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fengqiao.dossier.FileType;

/** Draws one page of a file into a picture no larger than {@value #LONGEST} pixels a side. */
final class PageRenderer {

    private static final int LONGEST = 1600;

    private PageRenderer() {}

    static BufferedImage render(Path file, FileType type, int page) throws IOException {
        return type.isImage() ? image(file, LONGEST) : pdf(file, page);
    }

    private static BufferedImage pdf(Path file, int page) throws IOException {
        try (var document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var box = document.getPage(page - 1).getCropBox();
            var scale = Math.min(2f, LONGEST / Math.max(1f, Math.max(box.getWidth(), box.getHeight())));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, scale, ImageType.RGB);
        }
    }

    /** Large pictures are thinned out while they are read, so that they are never whole in memory. */
    static BufferedImage image(Path file, int longestSide) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                var every = Math.max(1, longest / (longestSide * 2));
                var parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(every, every, 0, 0);
                return shrunk(reader.read(0, parameters), longestSide);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage shrunk(BufferedImage image, int longestSide) {
        var scale = Math.min(1.0, longestSide / (double) Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        g.dispose();
        return small;
    }
}
