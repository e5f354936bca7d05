package org.fengqiao.crossregion.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.crossregion.CrossRegionRequest;
import org.fengqiao.filing.FilingProgress;
import org.fengqiao.filing.FilingRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a cross-region filing knows beyond what every case knows.
 *
 * @param court code of the court with jurisdiction
 * @param defects what is wrong with the form; null where nothing is
 * @param sentOn when the material went to the court with jurisdiction; null before
 * @param reports what that court has answered so far, oldest first
 * @param reason why it was returned or withdrawn
 */
public record CrossRegionParticulars(
        FilingRequest filing,
        String court,
        @Nullable String defects,
        @Nullable LocalDate sentOn,
        List<Report> reports,
        @Nullable String reason) {

    /** One answer of the court with jurisdiction. */
    public record Report(FilingProgress progress, String note, LocalDate on) {}

    public static CrossRegionParticulars begin(CrossRegionRequest request) {
        return new CrossRegionParticulars(request.filing(), request.court(), null, null, List.of(), null);
    }

    CrossRegionParticulars lacking(@Nullable String defects) {
        return new CrossRegionParticulars(filing, court, defects, sentOn, reports, reason);
    }

    CrossRegionParticulars supplied(List<UUID> files) {
        var all = new ArrayList<>(filing.files());
        all.addAll(files);
        var whole = new FilingRequest(
                filing.claims(), filing.facts(), filing.amount(), filing.elements(), all, filing.channel());
        return new CrossRegionParticulars(whole, court, null, sentOn, reports, reason);
    }

    CrossRegionParticulars to(String court) {
        return new CrossRegionParticulars(filing, court, defects, sentOn, reports, reason);
    }

    CrossRegionParticulars sent(LocalDate day) {
        return new CrossRegionParticulars(filing, court, null, day, reports, reason);
    }

    CrossRegionParticulars told(Report report) {
        var all = new ArrayList<>(reports);
        all.add(report);
        return new CrossRegionParticulars(filing, court, defects, sentOn, List.copyOf(all), reason);
    }

    CrossRegionParticulars ended(String reason) {
        return new CrossRegionParticulars(filing, court, defects, sentOn, reports, reason);
    }
}
