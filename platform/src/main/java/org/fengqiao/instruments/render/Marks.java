package org.fengqiao.instruments.render;

import org.jspecify.annotations.Nullable;

/**
 * What stands on the pages besides the text.
 *
 * @param watermark across every page, for drafts
 * @param code by which the instrument can be checked
 * @param address where it can be checked, for the QR code
 * @param seal name round the seal; null where it is not sealed
 * @param sealNote under the star of the seal, for example that it is a demo
 */
public record Marks(
        @Nullable String watermark, @Nullable String code, @Nullable String address, @Nullable String seal, @Nullable String sealNote) {

    public static Marks draft() {
        return new Marks("草稿 未生效", null, null, null, null);
    }
}
