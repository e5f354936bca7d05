package org.fengqiao.dossier.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.fengqiao.dossier.FileType;

/** Tells the type of a file by its first bytes, and for compressed documents by the parts inside. */
final class TypeDetector {

    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();

    private TypeDetector() {}

    static FileType detect(Path file) throws Unfit, IOException {
        var detected = byMagic(file);
        return switch (detected) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/webp" -> FileType.WEBP;
            case "video/mp4", "video/quicktime", "video/x-m4v", "application/mp4" -> FileType.MP4;
            case "video/webm", "video/x-matroska", "application/x-matroska" -> FileType.WEBM;
            case "audio/mpeg" -> FileType.MP3;
            case "audio/mp4", "audio/x-m4a" -> FileType.M4A;
            case "audio/vnd.wave", "audio/x-wav" -> FileType.WAV;
            case "audio/amr" -> FileType.AMR;
            case "application/zip", "application/x-tika-ooxml", "application/ofd" -> byParts(file, detected);
            case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel", "application/x-tika-ooxml-protected" ->
                throw new Unfit(Refusals.oldOffice());
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> throw new Unfit(Refusals.heic());
            default -> throw new Unfit(Refusals.unknownType(detected));
        };
    }

    private static String byMagic(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static FileType byParts(Path file, String detected) throws Unfit, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return FileType.OFD;
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return FileType.DOCX;
                }
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return FileType.XLSX;
                }
            }
            throw new Unfit(Refusals.unknownType(detected));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit(Refusals.unreadable("压缩文档"));
        }
    }
}
