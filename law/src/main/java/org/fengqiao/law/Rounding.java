package org.fengqiao.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a result is rounded. The statutes are silent; sums are carried exactly and rounded once, at the end, half up. */
public enum Rounding {
    /** To the fen; what the library does unless told otherwise. */
    FEN("四舍五入到分", 2),
    /** To the yuan, as some courts collect fees. */
    YUAN("四舍五入到元", 0);

    private final String label;
    private final int places;

    Rounding(String label, int places) {
        this.label = label;
        this.places = places;
    }

    public String label() {
        return label;
    }

    /** The amount rounded, always shown with two places. */
    public BigDecimal apply(BigDecimal amount) {
        return places == 2 && amount.scale() == 2
                ? amount
                : amount.setScale(places, RoundingMode.HALF_UP).setScale(2);
    }
}
