package org.fengqiao.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave for one person to act for another (委托代理、代办).
 *
 * @param dispute the one dispute it is for; null for every dispute of the principal
 * @param special whether the agent may concede, waive or change claims and settle (特别授权)
 * @param until last day, inclusive; null while open
 * @param evidence file of the signed paper
 * @param recordedBy who entered it: the principal, or an intake desk that saw the paper
 */
public record Authorisation(
        UUID id,
        UUID principal,
        UUID agent,
        Relation relation,
        @Nullable UUID dispute,
        boolean special,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID evidence,
        UUID recordedBy,
        boolean revoked) {

    /** What ties the agent to the principal. */
    public enum Relation {
        RELATIVE("近亲属"),
        HELPER("代办人"),
        LAWYER("律师"),
        LEGAL_REPRESENTATIVE("法定代理人");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
