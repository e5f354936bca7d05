package org.fengqiao.cases.web;

import java.time.InstantSource;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due, overdue and stuck, by case and by person, for heads of tribunals and presidents. */
@RestController
@RequestMapping(path = "/api/overview", produces = MediaType.APPLICATION_JSON_VALUE)
class OverviewController {

    private final Overviews overviews;
    private final InstantSource clock;

    OverviewController(Overviews overviews, InstantSource clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public Overview overview(@RequestParam @Nullable String court, @RequestParam @Nullable String unit) {
        var viewer = CurrentViewer.require();
        if (!viewer.holds(Office.TRIBUNAL_HEAD) && !viewer.holds(Office.PRESIDENT)) {
            throw new OfficeRequired(Office.TRIBUNAL_HEAD);
        }
        return overviews.of(CaseFilter.openIn(court, unit), clock.instant());
    }
}
