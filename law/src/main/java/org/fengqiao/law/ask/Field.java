package org.fengqiao.law.ask;

/**
 * One input of a question.
 *
 * @param name on the command line with two dashes, in JSON and in a URL as it is
 * @param label for people, in Chinese
 * @param example a value that works
 */
public record Field(String name, String label, String example, boolean required) {

    static Field required(String name, String label, String example) {
        return new Field(name, label, example, true);
    }

    static Field optional(String name, String label, String example) {
        return new Field(name, label, example, false);
    }
}
