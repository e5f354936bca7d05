package org.fengqiao.dossier.inspection;

import java.util.regex.Pattern;
import org.fengqiao.dossier.FileRefusal;

/** Every reason for which a file is refused, and how to put it right. */
public final class Refusals {

    private static final Pattern ARCHIVE = Pattern.compile("application/(zip|gzip|x-(rar|7z|tar|gtar|bzip|xz|zip).*)");
    private static final Pattern PROGRAM = Pattern.compile("application/(java-archive|vnd\\.microsoft\\..*|x-(msdownload|dosexec|executable|elf|sharedlib|mach|sh|bat|msi|java).*)");
    private static final Pattern WEB_PAGE = Pattern.compile("text/html|application/xhtml.*");

    private Refusals() {}

    public static FileRefusal empty() {
        return new FileRefusal("empty-file", "这个文件是空的（0 字节）。", "请确认文件能在您的手机或电脑上打开，再重新选择。");
    }

    public static FileRefusal tooLarge(long size, long limit) {
        return new FileRefusal(
                "too-large",
                "文件大小 " + Sizes.readable(size) + "，超过单个文件上限 " + Sizes.readable(limit) + "。",
                "请压缩后再传：图片可降低分辨率，PDF 可按页拆成几个文件，录像可截取与案件有关的部分。");
    }

    static FileRefusal tooManyPages(int pages, int limit) {
        return new FileRefusal(
                "too-many-pages", "文件共 " + pages + " 页，超过单个文件上限 " + limit + " 页。", "请按内容拆分成几个文件，分别上传。");
    }

    static FileRefusal unknownType(String detected) {
        return new FileRefusal(
                "wrong-type",
                called(detected) + "，不能接收。类型按内容识别，改文件名不起作用。",
                "可以上传：PDF、JPG、PNG、WebP 图片，DOCX、XLSX、OFD 文档，MP4、WebM 视频，MP3、M4A、WAV、AMR 录音。请另存为其中一种再上传。");
    }

    /** In words, from the type its content was told by. */
    private static String called(String detected) {
        if (ARCHIVE.matcher(detected).matches()) {
            return "这是一个压缩包";
        }
        if (PROGRAM.matcher(detected).matches()) {
            return "这是一个程序";
        }
        if (WEB_PAGE.matcher(detected).matches()) {
            return "这是一个网页";
        }
        return switch (detected.substring(0, Math.max(0, detected.indexOf('/')))) {
            case "image" -> "这种格式的图片";
            case "audio" -> "这种格式的录音";
            case "video" -> "这种格式的视频";
            case "text" -> "这是一个纯文字文件";
            default -> "认不出这是什么文件";
        };
    }

    static FileRefusal heic() {
        return new FileRefusal(
                "heic",
                "这是 HEIC 格式的照片，很多设备打不开。",
                "请用手机打开本页，直接从相册里选这张照片；或者在手机上给照片截屏，上传截屏。以后拍照可以在“设置－相机－格式”里选“兼容性最好”。");
    }

    static FileRefusal oldOffice() {
        return new FileRefusal(
                "old-or-locked-office",
                "这是旧版 Office 文档（.doc/.xls），或者是加了打开密码的 Office 文档。",
                "请在 Word 或 WPS 中打开，去掉密码后另存为 .docx、.xlsx，或导出为 PDF 再上传。");
    }

    static FileRefusal encryptedPdf() {
        return new FileRefusal(
                "encrypted-pdf", "这个 PDF 设置了密码或权限限制，法院无法完整查看和存档。", "请去掉密码后重新保存；不知道密码的，可用“打印 → 另存为 PDF”生成新文件再上传。");
    }

    static FileRefusal activePdf(String what) {
        return new FileRefusal("active-content", "这个 PDF 里含有" + what + "，可能危害阅读者。", "请用“打印 → 另存为 PDF”生成一份不含这些内容的文件再上传。");
    }

    static FileRefusal activeOffice(String what) {
        return new FileRefusal("active-content", "这个文档里含有" + what + "，可能危害阅读者。", "请删除后另存，或导出为 PDF 再上传；附件请单独上传。");
    }

    static FileRefusal bomb() {
        return new FileRefusal("decompression-bomb", "文件解压后的体积异常巨大，无法安全打开。", "请用“打印 → 另存为 PDF”重新生成文件；如确属正常材料，请拆分后上传或到窗口提交。");
    }

    static FileRefusal tooManyPixels(long width, long height, long limit) {
        return new FileRefusal(
                "too-many-pixels",
                "图片尺寸 " + width + "×" + height + " 像素，超过上限 " + limit / 10_000 + " 万像素。",
                "请降低分辨率后再上传，一般文件照片 4000×3000 像素已足够清晰。");
    }

    static FileRefusal doubleNature() {
        return new FileRefusal("hidden-content", "文件里夹带了另一种格式的内容，不能确定它到底是什么。", "请重新拍照、截图，或用“打印 → 另存为 PDF”生成新文件再上传。");
    }

    static FileRefusal unreadable(String label) {
        return new FileRefusal("unreadable", "这个" + label + "已损坏或不完整，无法打开。", "请确认文件能在您的设备上正常打开，重新导出或拍摄后再上传。");
    }

    static FileRefusal unsafeArchive() {
        return new FileRefusal("unsafe-archive", "文档内部的结构异常（含有越界或重复的路径）。", "请在 Word、WPS 或阅读器中打开后另存为新文件再上传。");
    }

    public static FileRefusal infected(String signature) {
        return new FileRefusal("malware", "文件被查出病毒（" + signature + "），没有保存。", "请先对您的设备查毒，再上传干净的文件，或把纸质材料拍照上传。");
    }
}
