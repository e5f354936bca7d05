package org.fengqiao.filing.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.api.Problem.Flaw;
import org.fengqiao.filing.model.ChecklistItem;
import org.fengqiao.filing.model.Checklists;

/** Whether a list of materials can be used: nothing twice, and nothing struck out that the law itself asks for. */
final class ListCheck {

    /** 民事诉讼法 asks for these of everybody who sues: the complaint, who sues, and whom. */
    private static final Set<String> ASKED_BY_LAW = Set.of("complaint", "identity", "respondent");

    private ListCheck() {}

    /** @param general what every claim needs anyway; empty when that list itself is written */
    static List<Flaw> of(String cause, List<ChecklistItem> items, List<ChecklistItem> general) {
        var flaws = new ArrayList<Flaw>();
        var seen = general.stream().map(ChecklistItem::label).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).label())) {
                flaws.add(new Flaw("/items/" + i + "/label", "“" + items.get(i).label() + "”已经列过了，请删去或者换一个名称"));
            }
        }
        if (cause.equals(Checklists.ANY_CAUSE)) {
            var kept = items.stream().filter(ChecklistItem::required).map(ChecklistItem::id).collect(Collectors.toSet());
            if (!kept.containsAll(ASKED_BY_LAW)) {
                flaws.add(new Flaw("/items", "起诉状、原告身份证明和被告信息是法律要求的，要保留并且必备"));
            }
        }
        return flaws;
    }
}
