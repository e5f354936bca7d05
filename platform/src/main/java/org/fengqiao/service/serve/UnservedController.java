package org.fengqiao.service.serve;

import org.fengqiao.api.Page;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.procedure.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody's court, tribunal or own cases have not served yet. */
@RestController
class UnservedController {

    private final Unserved unserved;

    UnservedController(Unserved unserved) {
        this.unserved = unserved;
    }

    @GetMapping("/api/deliveries")
    @Transactional(readOnly = true)
    public Page<Unserved.Row> unserved(
            @RequestParam(required = false) Unserved.@Nullable Stand stand,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var viewer = CurrentViewer.require();
        if (viewer.offices().stream().noneMatch(held -> held.office().ofTheCourt())) {
            throw new OfficeRequired(Office.COURT_CLERK);
        }
        return unserved.find(viewer, stand, q.strip(), new Page.Request(page, size));
    }
}
