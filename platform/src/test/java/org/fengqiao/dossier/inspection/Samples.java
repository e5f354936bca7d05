package org.fengqiao.dossier.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files, good and bad, made on the spot. */
public final class Samples {

    private Samples() {}

    public interface Change {
        void on(PDDocument document) throws IOException;
    }

    public static byte[] pdf(int pages, Change... changes) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            for (var change : changes) {
                change.on(document);
            }
            return saved(document);
        }
    }

    public static byte[] lockedPdf(String userPassword) throws IOException {
        return pdf(1, d -> d.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission())));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A PDF written by hand around one stream whose data unpack to {@code megabytes}. */
    static byte[] pdfBomb(int megabytes, String filter) {
        var data = deflated(megabytes);
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length " + data.length
                + "/Filter" + filter + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(ascii("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var out = new ByteArrayOutputStream();
        var zeros = new byte[1024 * 1024];
        var buffer = new byte[1 << 16];
        for (var i = 0; i <= megabytes; i++) {
            if (i == megabytes) {
                deflater.finish();
            } else {
                deflater.setInput(zeros);
            }
            for (int n; (n = deflater.deflate(buffer)) > 0; ) {
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }

    public static byte[] image(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that claims any size. */
    static byte[] claimedPng(int width, int height) {
        var head = ByteBuffer.allocate(17).put(ascii("IHDR")).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        var crc = new CRC32();
        crc.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head)
                .putInt((int) crc.getValue())
                .putInt(0)
                .put(ascii("IEND"))
                .putInt(0xAE426082)
                .array();
    }

    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", ascii("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put("word/document.xml", ascii("<w:document xmlns:w=\"w\"/>"));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] docxWith(String name, byte[] content) throws IOException {
        var parts = docxParts();
        parts.put(name, content);
        return zip(parts);
    }

    static byte[] join(byte[]... all) {
        var out = new ByteArrayOutputStream();
        for (var one : all) {
            out.writeBytes(one);
        }
        return out.toByteArray();
    }

    /** Silence, one byte a sample. */
    public static byte[] wav(int samples) {
        var head = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVEfmt ")).putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        return head.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples).array();
    }

    /** The head of a file of the family of MP4, of this brand. */
    static byte[] mp4(String brand) {
        return join(new byte[] {0, 0, 0, 0x1c}, ascii("ftyp" + brand), new byte[] {0, 0, 0, 0}, ascii(brand + "isommp42"), new byte[64]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
