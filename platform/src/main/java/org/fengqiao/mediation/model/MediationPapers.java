package org.fengqiao.mediation.model;

import java.util.List;
import java.util.Map;
import org.fengqiao.procedure.Effect;
import org.fengqiao.procedure.FormSchema;
import org.fengqiao.procedure.Matter;
import org.fengqiao.procedure.Moment;

/** The papers a mediation without agreement leaves: the notice of its end, and the facts nobody disputes (在线调解规则 arts. 22, 25). */
final class MediationPapers {

    private static final String ENDING = "mediation-ending-notice";
    private static final String FACTS = "mediation-undisputed-facts";
    private static final String FAILED_NEXT = "直接转为起诉，已经填写的内容和材料不用再交；也可以继续自行协商";
    private static final String WITHDRAWN_NEXT = "按双方说好的办；以后又有争议的，可以再次申请调解或者起诉";

    private MediationPapers() {}

    static List<Effect> ending(EndGround ground, String note, Moment now) {
        var data = Map.<String, Object>of(
                "ground", FormSchema.title(ground),
                "endedOn", now.today().toString(),
                "reasons", note,
                "next", ground == EndGround.SETTLED_PRIVATELY ? WITHDRAWN_NEXT : FAILED_NEXT);
        return List.of(new Effect.DrawUp(ENDING, data), new Effect.Issue(ENDING));
    }

    /** The record of undisputed facts, once the mediation has failed and every side has confirmed them; nothing before. */
    static List<Effect> facts(Matter<MediationState, MediationParticulars> m, MediationParticulars p) {
        var facts = p.facts();
        if (facts == null || !facts.confirmed().containsAll(m.sides())) {
            return List.of();
        }
        return List.of(
                new Effect.DrawUp(FACTS, Map.of("facts", facts.facts(), "organisation", Ends.organisation(p))), new Effect.Issue(FACTS));
    }
}
