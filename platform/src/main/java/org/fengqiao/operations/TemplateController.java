package org.fengqiao.operations;

import java.util.Comparator;
import java.util.List;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.instruments.InstrumentKind;
import org.fengqiao.procedure.Office;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The templates of instruments in use, for operators. */
@RestController
@RequestMapping(path = "/api/operator", produces = MediaType.APPLICATION_JSON_VALUE)
class TemplateController {

    private final List<InstrumentKind> kinds;

    TemplateController(ObjectProvider<InstrumentKind> kinds) {
        this.kinds = kinds.orderedStream().sorted(Comparator.comparing(InstrumentKind::id)).toList();
    }

    /** A template in use. */
    record TemplateRow(String kind, String title, boolean served) {}

    @ModelAttribute
    void operatorsOnly() {
        CurrentViewer.require().require(Office.OPERATOR);
    }

    @GetMapping("/templates")
    List<TemplateRow> templates() {
        return kinds.stream().map(k -> new TemplateRow(k.id(), k.title(), k.served())).toList();
    }
}
