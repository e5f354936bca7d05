package org.fengqiao.filing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.filing.model.FilingParticulars;
import org.fengqiao.instruments.Instruments;
import org.fengqiao.procedure.Moment;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was filled in online, as the complaint (起诉状) it counts as. */
@RestController
class ComplaintController {

    private final Cases cases;
    private final Instruments instruments;

    ComplaintController(Cases cases, Instruments instruments) {
        this.cases = cases;
        this.instruments = instruments;
    }

    @GetMapping(path = "/api/cases/{id}/complaint", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> complaint(@PathVariable UUID id) {
        var seen = cases.see(id);
        if (!(seen.particulars() instanceof FilingParticulars filing)) {
            throw Problem.notFound("这份起诉状");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(instruments.preview("filing-complaint", id, data(seen, filing.request())));
    }

    private static Map<String, Object> data(SeenCase seen, FilingRequest request) {
        var data = new LinkedHashMap<String, Object>();
        data.put("claims", request.claims());
        data.put("facts", request.facts());
        var elements = request.elements().entrySet().stream().map(e -> e.getKey() + "：" + e.getValue()).sorted().collect(Collectors.joining("\n"));
        if (!elements.isEmpty()) {
            data.put("elements", elements);
        }
        data.put("date", seen.openedAt().atZone(Moment.ZONE).toLocalDate().toString());
        return data;
    }
}
