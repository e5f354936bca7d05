package org.fengqiao.intake.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.courts.Court;
import org.fengqiao.courts.Courts;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Viewer;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.WayOut;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.procedure.Standing;
import org.springframework.stereotype.Component;

/** Works out to which court of the alliance a dispute goes. */
@Component
class Places {

    private final Courts courts;

    Places(Courts courts) {
        this.courts = courts;
    }

    /** Where a claim is handed in: at the court of the alliance asked for, or at one's own desk, where another court decides it. */
    String handedInAt(DraftContent content, String decides, Viewer viewer) {
        if (content.way() != WayOut.FILING) {
            return decides;
        }
        var desk = Registrars.officeHeld(viewer).map(OfficeHeld::court);
        return Optional.ofNullable(content.handIn()).filter(c -> !c.isBlank()).or(() -> desk)
                .flatMap(courts::find)
                .filter(Court::alliance)
                .map(Court::code)
                .orElse(decides);
    }

    /** The court chosen; else that of the respondent's domicile, of the claimant's, of the registering official. */
    Optional<String> courtFor(DraftContent content, Viewer viewer) {
        var chosen = content.court();
        if (chosen != null && !chosen.isBlank()) {
            return courts.find(chosen).filter(Court::alliance).map(Court::code);
        }
        var homes = Stream.concat(content.parties(Standing.RESPONDENT).stream(), content.parties(Standing.CLAIMANT).stream())
                .map(DraftParty::district)
                .flatMap(Stream::ofNullable)
                .flatMap(d -> courts.answeringFor(d).stream())
                .filter(Court::alliance)
                .map(Court::code);
        return Stream.concat(homes, viewer.offices().stream().map(OfficeHeld::court)).findFirst();
    }
}
