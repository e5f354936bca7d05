package org.fengqiao.dossier.storage;

import java.util.UUID;
import java.util.regex.Pattern;

/** The keys contents are kept under. */
public final class Keys {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    private Keys() {}

    /** An original, by its digest: equal contents are kept once. */
    public static String original(String sha256) {
        return "originals/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    /** A piece of an upload under way. */
    public static String piece(UUID upload, int number) {
        return "uploads/" + upload + "/" + number;
    }

    /** A rendered page of an original. */
    public static String preview(String sha256, int page) {
        return "previews/" + sha256.substring(0, 2) + "/" + sha256 + "/" + page;
    }

    /** An original laid out as a PDF to be shown. */
    public static String pages(String sha256) {
        return "previews/" + sha256.substring(0, 2) + "/" + sha256 + "/pages";
    }

    static String checked(String key) {
        if (!PLAIN.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        return key;
    }
}
