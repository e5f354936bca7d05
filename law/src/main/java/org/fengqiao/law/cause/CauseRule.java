package org.fengqiao.law.cause;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Line;
import org.fengqiao.law.Provenance;
import org.fengqiao.law.Statute;

/** How a cause is chosen from the catalogue. All of it is remembered, not checked against the text, and says so. */
public enum CauseRule {
    MOST_SPECIFIC("先适用第四级案由，没有的依次适用第三级、第二级、第一级"),
    SEVERAL("同一诉讼中有两个以上法律关系的，案由可以并列"),
    COUNTERCLAIM("反诉的案由另行确定"),
    FILED_AND_CLOSED("立案案由与结案案由可以不同，两者都要保存");

    private final String label;

    CauseRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Provenance provenance() {
        return Provenance.UNVERIFIED;
    }

    /** For the explanation. */
    public Line line() {
        return Line.parameter(label, Statute.CAUSES_OF_ACTION.whole(), provenance());
    }

    /** More specific causes under one that was chosen, to be preferred where one fits; empty when it is as specific as can be. */
    public static List<Cause> moreSpecific(Cause chosen) {
        var below = new ArrayList<Cause>();
        for (var child : Causes.children(chosen)) {
            below.add(child);
            below.addAll(moreSpecific(child));
        }
        return below;
    }
}
