package org.fengqiao.courts;

import java.util.List;
import java.util.UUID;
import org.fengqiao.law.casenumber.CourtCode;
import org.jspecify.annotations.Nullable;

/** What an operator enters into the directory. {@code revision} is the one it was read at; 0 for what is new. */
public sealed interface DirectoryEntry {

    int revision();

    String name();

    /**
     * @param code short code (法院代字), which also tells the level
     * @param appealsTo short code of the court appeals go to; null for the highest
     */
    record Court(String code, String name, @Nullable String appealsTo, int revision) implements DirectoryEntry {

        /** @throws org.fengqiao.law.InvalidInput when the code is none */
        public CourtLevel level() {
            return CourtLevel.valueOf(CourtCode.of(code).level().name());
        }
    }

    /**
     * @param code unique among all courts
     * @param townships the towns and streets a tribunal answers for; a division has none
     */
    record Unit(String code, String court, String name, CourtUnit.Kind kind, boolean closed, List<String> townships, int revision) implements DirectoryEntry {}

    /** @param active whether it is offered; one that is not keeps its disputes */
    record Organisation(
            UUID id, String name, OrganisationKind kind, String speciality, String phone, List<String> courts, boolean active, int revision)
            implements DirectoryEntry {

        public Organisation {
            courts = courts.stream().distinct().sorted().toList();
        }
    }
}
