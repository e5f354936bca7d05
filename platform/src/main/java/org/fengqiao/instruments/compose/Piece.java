package org.fengqiao.instruments.compose;

import java.util.List;

/** What a filled template consists of. */
public sealed interface Piece {

    record Line(String text, Style style) implements Piece {}

    /** A table; no header row where {@code header} is empty. */
    record Table(List<String> header, List<List<String>> rows, List<Double> shares) implements Piece {}

    /** How a line is set. */
    enum Style {
        COURT,
        TITLE,
        NUMBER,
        BODY,
        FLUSH,
        HEADING,
        SIGNATURE,
        DATE,
        SEALED_DATE
    }
}
