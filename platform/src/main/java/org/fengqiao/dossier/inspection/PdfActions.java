package org.fengqiao.dossier.inspection;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Walks every object of a PDF, referenced or not, for what acts on its own or carries other files. */
final class PdfActions {

    private static final int DEPTH = 64;
    private static final Map<String, String> KEYS = Map.of(
            "JS", "脚本程序",
            "JavaScript", "脚本程序",
            "EmbeddedFiles", "夹带的附件",
            "EF", "夹带的附件",
            "XFA", "动态表单");
    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript", "脚本程序",
            "Launch", "启动其他程序的动作",
            "SubmitForm", "向外部发送数据的动作",
            "ImportData", "导入外部数据的动作",
            "GoToE", "夹带的附件",
            "Rendition", "自动播放的媒体",
            "RichMediaExecute", "富媒体内容");
    private static final Map<String, String> SUBTYPES =
            Map.of("FileAttachment", "夹带的附件", "RichMedia", "富媒体内容", "Movie", "富媒体内容", "3D", "三维内容");

    private PdfActions() {}

    static void refuseIn(COSDocument document) throws Unfit {
        refuse(document.getTrailer(), 0);
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key);
            refuse(object == null ? null : object.getObject(), 0);
        }
    }

    private static void refuse(@Nullable COSBase base, int depth) throws Unfit {
        if (depth > DEPTH) {
            throw new Unfit(Refusals.unreadable("PDF 文档"));
        }
        if (base instanceof COSDictionary dictionary) {
            refuseDictionary(dictionary);
            for (var value : dictionary.getValues()) {
                refuse(value, depth + 1);
            }
        } else if (base instanceof COSArray array) {
            for (var value : array) {
                refuse(value, depth + 1);
            }
        }
    }

    private static void refuseDictionary(COSDictionary dictionary) throws Unfit {
        for (var key : dictionary.keySet()) {
            refuseIf(KEYS.get(key.getName()));
        }
        refuseIf(named(dictionary, COSName.S, ACTIONS));
        refuseIf(named(dictionary, COSName.SUBTYPE, SUBTYPES));
    }

    private static @Nullable String named(COSDictionary dictionary, COSName key, Map<String, String> bad) {
        var name = dictionary.getCOSName(key);
        return name == null ? null : bad.get(name.getName());
    }

    private static void refuseIf(@Nullable String what) throws Unfit {
        if (what != null) {
            throw new Unfit(Refusals.activePdf(what));
        }
    }
}
