package org.fengqiao.intake.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invented dispute before it has names and a place. */
record Tale(String cause, boolean againstCompany, @Nullable String amount, String claims, String story) {

    static List<Tale> all() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tale.class.getResourceAsStream("/demo/disputes.txt")), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Tale::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tale read(String line) {
        var cell = line.split("\\|");
        return new Tale(cell[0], cell[1].equals("L"), cell[2].equals("-") ? null : cell[2], cell[3], cell[4]);
    }

    String told(String text, String claimant, String respondent, String place) {
        return text.replace("{甲}", claimant).replace("{乙}", respondent).replace("{地}", place).replace("{元}", amount == null ? "" : amount);
    }
}
