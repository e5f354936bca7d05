package org.fengqiao.intake.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: one width of letters, no blanks or marks, one form of a company's ending. */
public final class PartyName {

    private PartyName() {}

    public static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•.,，。()（）\"“”'-]", "")
                .replace("有限责任公司", "有限公司")
                .toLowerCase(Locale.ROOT);
    }
}
