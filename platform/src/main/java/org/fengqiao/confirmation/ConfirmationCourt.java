package org.fengqiao.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.law.Article;
import org.fengqiao.law.Statute;
import org.fengqiao.procedure.Party;
import org.jspecify.annotations.Nullable;

/**
 * Which court confirms an agreement (司法确认管辖), explained in steps.
 *
 * @param code the court worked out; empty where nothing known points to one
 * @param candidates every court the parties may choose, best first, each with its reason
 */
public record ConfirmationCourt(Optional<String> code, List<Candidate> candidates) {

    /** A court that has jurisdiction, and why. */
    public record Candidate(String court, String reason, Article article) {}

    private static final Article ARTICLE = Statute.CIVIL_PROCEDURE_LAW.article(205);

    /** The inviting court; else the basic courts of the parties' domicile, of the subject matter and of the organisation. */
    public static ConfirmationCourt of(ConfirmationRequest request, List<Party> parties) {
        var found = new ArrayList<Candidate>();
        if (request.invitingCourt() != null) {
            found.add(new Candidate(request.invitingCourt(), "调解由该法院邀请组织开展，向作出邀请的法院申请", ARTICLE));
        } else {
            parties.forEach(p -> add(found, p.district(), "当事人“" + p.name() + "”住所地的基层法院"));
            add(found, request.subjectDistrict(), "标的物所在地的基层法院");
            add(found, request.organisationDistrict(), "调解组织“" + request.organisation() + "”所在地的基层法院");
        }
        return new ConfirmationCourt(found.stream().map(Candidate::court).findFirst(), List.copyOf(found));
    }

    private static void add(List<Candidate> found, @Nullable String district, String reason) {
        if (district == null) {
            return;
        }
        BasicCourt.of(district)
                .filter(code -> found.stream().noneMatch(c -> c.court().equals(code)))
                .ifPresent(code -> found.add(new Candidate(code, reason, ARTICLE)));
    }
}
