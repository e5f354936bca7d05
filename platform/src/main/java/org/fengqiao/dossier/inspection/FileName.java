package org.fengqiao.dossier.inspection;

import java.text.Normalizer;
import org.fengqiao.dossier.FileType;

/** The name a file is shown by. It never becomes a path; still it must not deceive whoever reads or saves it. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** The last part of whatever was sent, without control and direction marks, ending as its content demands. */
    public static String tidy(String sent, FileType type) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}:*?\"<>|]", "")
                .strip()
                .replaceAll("^\\.+", "");
        var stem = withoutExtension(plain);
        var kept = stem.codePointCount(0, stem.length()) > LONGEST
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST))
                : stem;
        return (kept.isBlank() ? "未命名" : kept.strip()) + "." + type.extension();
    }

    private static String withoutExtension(String name) {
        var dot = name.lastIndexOf('.');
        var looksLikeOne = dot >= 0 && name.substring(dot + 1).matches("[A-Za-z0-9]{1,5}");
        return looksLikeOne ? name.substring(0, dot) : name;
    }
}
