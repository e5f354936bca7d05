package org.fengqiao.filing.web;

import java.util.List;
import org.fengqiao.filing.model.Checklists;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.procedure.Office;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All lists of materials, for operators to look through. */
@RestController
class OperatorChecklistController {

    /** One item of one list. */
    record Row(String cause, String id, String label, String help, boolean required) {}

    @GetMapping(path = "/api/operator/checklists", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Row> all() {
        CurrentViewer.require().require(Office.OPERATOR);
        return Checklists.all().entrySet().stream()
                .flatMap(list -> list.getValue().stream().map(i -> new Row(
                        list.getKey().equals("*") ? "各类案由" : list.getKey(), i.id(), i.label(), i.help(), i.required())))
                .toList();
    }
}
