package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.dossier.FileType;

/** Looks into one file and says what it is, or why it is refused. */
public final class Inspector {

    private final FileLimits limits;

    public Inspector(FileLimits limits) {
        this.limits = limits;
    }

    public Inspection inspect(Path file) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                return new Inspection.Refused(Refusals.empty());
            }
            if (size > limits.bytes()) {
                return new Inspection.Refused(Refusals.tooLarge(size, limits.bytes()));
            }
            var type = TypeDetector.detect(file);
            return new Inspection.Accepted(type, pages(type, file));
        } catch (Unfit unfit) {
            return new Inspection.Refused(unfit.refusal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int pages(FileType type, Path file) throws Unfit, IOException {
        return switch (type) {
            case PDF -> PdfInspection.pages(file, limits);
            case JPEG, PNG, WEBP -> ImageInspection.check(file, type, limits);
            case DOCX, XLSX, OFD -> ArchiveInspection.check(file, type, limits);
            case MP4, WEBM, MP3, M4A, WAV, AMR -> 0;
        };
    }
}
