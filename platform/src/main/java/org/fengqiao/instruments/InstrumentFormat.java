package org.fengqiao.instruments;

import org.fengqiao.dossier.FileType;

/** The two forms of an instrument, made from one template. */
public enum InstrumentFormat {
    PDF(FileType.PDF),
    DOCX(FileType.DOCX);

    private final FileType type;

    InstrumentFormat(FileType type) {
        this.type = type;
    }

    public FileType type() {
        return type;
    }
}
