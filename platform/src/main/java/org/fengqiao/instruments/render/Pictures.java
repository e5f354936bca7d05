package org.fengqiao.instruments.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF of our own as pictures. */
public final class Pictures {

    private static final float SCALE = 1.5f;

    private Pictures() {}

    /** PNGs, one for each page. */
    public static List<byte[]> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<byte[]>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var png = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImage(page, SCALE, ImageType.GRAY), "png", png);
                pages.add(png.toByteArray());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
