package org.fengqiao.dossier.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fengqiao.dossier.FileType;

/** One part of a compressed document: really unpacked and counted, never believed. */
final class ArchivePart {

    private static final int LOOK = 256 * 1024;

    private ArchivePart() {}

    /** Returns how many bytes the part unpacked to. */
    static long check(ZipFile zip, ZipEntry entry, FileType type, long room) throws Unfit, IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        refuseCarried(name, type);
        var head = new byte[LOOK];
        var total = 0L;
        try (var in = zip.getInputStream(entry)) {
            var looked = in.readNBytes(head, 0, LOOK);
            total = looked;
            var buffer = new byte[1 << 16];
            for (int read; total <= room && (read = in.read(buffer)) > 0; ) {
                total += read;
            }
            if (total > room) {
                throw new Unfit(Refusals.bomb());
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                refuseMarkup(new String(head, 0, looked, StandardCharsets.ISO_8859_1), name);
            }
        } catch (IOException e) {
            throw new Unfit(Refusals.unreadable(type.label()));
        }
        return total;
    }

    private static void refuseCarried(String name, FileType type) throws Unfit {
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw new Unfit(Refusals.activeOffice("宏程序"));
        }
        if (name.contains("/activex/")) {
            throw new Unfit(Refusals.activeOffice("ActiveX 控件"));
        }
        if (type != FileType.OFD && name.contains("/embeddings/")) {
            throw new Unfit(Refusals.activeOffice("嵌入的其他文件"));
        }
    }

    private static void refuseMarkup(String xml, String name) throws Unfit {
        var plain = xml.indexOf('\0') >= 0 ? xml.replace("\0", "") : xml;
        if (plain.contains("<!DOCTYPE") || plain.contains("<!ENTITY")) {
            throw new Unfit(Refusals.activeOffice("外部实体声明"));
        }
        if (name.endsWith(".rels") && plain.contains("TargetMode=\"External\"") && fetchesByItself(plain)) {
            throw new Unfit(Refusals.activeOffice("打开时自动访问外部地址的内容"));
        }
    }

    /** Links a reader clicks are harmless; templates, objects, frames and pictures are fetched on opening. */
    private static boolean fetchesByItself(String rels) {
        for (var relation : rels.split("<Relationship ")) {
            if (relation.contains("TargetMode=\"External\"") && !relation.contains("/relationships/hyperlink\"")) {
                return true;
            }
        }
        return false;
    }
}
