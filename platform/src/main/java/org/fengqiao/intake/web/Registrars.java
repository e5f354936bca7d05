package org.fengqiao.intake.web;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;

/** Those who may register a dispute for somebody else by office, and the channel each stands for. */
final class Registrars {

    private static final Map<Office, String> CHANNELS = Map.of(
            Office.INTAKE_CLERK, "DESK",
            Office.FILING_CLERK, "DESK",
            Office.MEDIATION_CLERK, "DESK",
            Office.HOTLINE_OPERATOR, "HOTLINE",
            Office.GRID_WORKER, "GRID",
            Office.PARTNER, "PARTNER");

    private Registrars() {}

    static Optional<Office> officeOf(Viewer viewer) {
        return officeHeld(viewer).map(OfficeHeld::office);
    }

    static Optional<OfficeHeld> officeHeld(Viewer viewer) {
        return viewer.offices().stream().filter(o -> CHANNELS.containsKey(o.office())).findFirst();
    }

    static String channelOf(Office office) {
        return CHANNELS.getOrDefault(office, "WEB");
    }
}
