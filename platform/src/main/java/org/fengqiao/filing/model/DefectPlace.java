package org.fengqiao.filing.model;

import java.util.Map;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Party;

/** What people call the place a defect is tied to, as the notice of correction names it. */
final class DefectPlace {

    private static final Map<String, String> TOLD = Map.of("/claims", "诉讼请求", "/story", "事实与理由", "/amount", "标的额");
    private static final String CHECKLIST = "/checklist/";
    private static final String PARTIES = "/parties/";
    private static final String ELEMENTS = "/elements/";

    private DefectPlace() {}

    static String of(Defect defect, Matter<FilingState, FilingParticulars> matter) {
        var field = defect.field();
        if (field == null || field.isBlank()) {
            var page = defect.page();
            return page == null ? "已交材料" : "已交材料第" + page + "页";
        }
        if (field.startsWith(CHECKLIST)) {
            var id = field.substring(CHECKLIST.length());
            return matter.particulars().checklist().stream().filter(c -> c.id().equals(id)).map(MaterialCheck::label).findFirst().orElse("材料清单");
        }
        if (field.startsWith(PARTIES)) {
            var id = field.substring(PARTIES.length());
            return matter.parties().stream().filter(p -> p.id().toString().equals(id)).map(Party::name).findFirst().orElse("当事人信息");
        }
        return field.startsWith(ELEMENTS) ? field.substring(ELEMENTS.length()) : TOLD.getOrDefault(field, "填写的内容");
    }
}
