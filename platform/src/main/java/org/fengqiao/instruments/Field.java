package org.fengqiao.instruments;

/**
 * A piece of data a template needs.
 *
 * @param label as people are told when it is missing
 * @param required whether the instrument may not be issued without it
 */
public record Field(String name, String label, Kind kind, boolean required) {

    /** How a value is written. */
    public enum Kind {
        /** As it is; every line of it becomes a paragraph of its own. */
        TEXT,
        /** 2026年11月22日. */
        DATE,
        /** An amount in yuan: 1234.50元. */
        MONEY,
        /** Several values or records, for {@link Block.Items} and {@link Block.Grid}. */
        LIST
    }

    public static Field text(String name, String label) {
        return new Field(name, label, Kind.TEXT, true);
    }

    public static Field date(String name, String label) {
        return new Field(name, label, Kind.DATE, true);
    }

    public static Field money(String name, String label) {
        return new Field(name, label, Kind.MONEY, true);
    }

    public static Field list(String name, String label) {
        return new Field(name, label, Kind.LIST, true);
    }

    public Field optional() {
        return new Field(name, label, kind, false);
    }
}
