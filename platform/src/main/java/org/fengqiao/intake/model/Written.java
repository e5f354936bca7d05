package org.fengqiao.intake.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as they are kept, however they were typed: full-width figures, blanks, dashes and the country's +86 are no part of them. */
public final class Written {

    private Written() {}

    /** 13800138000 for +86 138-0013-8000; another number without its blanks. Null stays null. */
    public static @Nullable String phone(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").replaceAll("[\u2010-\u2015\u2212]", "-").replaceFirst("^(\\+|00)86-?", "");
        var mobile = text.replace("-", "").replaceFirst("^86(?=1\\d{10}$)", "");
        return mobile.matches("1\\d{10}") ? mobile : text;
    }

    /** The number of a document without blanks and dashes, in capitals. Null stays null. */
    public static @Nullable String number(@Nullable String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\u2010-\u2015\u2212-]", "").toUpperCase(Locale.ROOT);
    }
}
