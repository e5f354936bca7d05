package org.fengqiao.dossier;

/** A kind of file that may be put into a dossier, told by its content and never by its name. */
public enum FileType {
    PDF("application/pdf", "pdf", "PDF 文档"),
    JPEG("image/jpeg", "jpg", "JPEG 图片"),
    PNG("image/png", "png", "PNG 图片"),
    WEBP("image/webp", "webp", "WebP 图片"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word 文档"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel 表格"),
    OFD("application/ofd", "ofd", "OFD 版式文档"),
    MP4("video/mp4", "mp4", "MP4 视频"),
    WEBM("video/webm", "webm", "WebM 视频"),
    MP3("audio/mpeg", "mp3", "MP3 录音"),
    M4A("audio/mp4", "m4a", "M4A 录音"),
    WAV("audio/wav", "wav", "WAV 录音"),
    AMR("audio/amr", "amr", "AMR 录音");

    private final String mediaType;
    private final String extension;
    private final String label;

    FileType(String mediaType, String extension, String label) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.label = label;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** As it is called to people. */
    public String label() {
        return label;
    }

    public boolean isImage() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Whether its pages can be shown without downloading it. */
    public boolean isPreviewable() {
        return this == PDF || this == DOCX || isImage();
    }

    /** Whether browsers play it. */
    public boolean isPlayable() {
        return switch (this) {
            case MP4, WEBM, MP3, M4A, WAV -> true;
            case PDF, JPEG, PNG, WEBP, DOCX, XLSX, OFD, AMR -> false;
        };
    }

    /** Whether a copy can bear the mark of whoever takes it. */
    public boolean isMarkable() {
        return this == PDF || this == DOCX || isImage();
    }
}
