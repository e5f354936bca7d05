package org.fengqiao.demo;

import org.fengqiao.identity.DemoPeople.Role;

/** What happened in a case until it came to where its story ends. */
final class CourtLives {

    private static final String DEMAND = """
            {"defects":[{"field":"/claims","file":null,"page":null,"what":"利息没有写明起算日和标准","how":"写明从哪一天起、按什么标准计算"},
            {"field":"/checklist/respondent","file":null,"page":null,"what":"被告住址不完整","how":"补充到门牌号，或者提供能送达的地址"}],"days":7}""";
    private static final String CORRECTED = """
            {"answers":[{"defect":1,"text":"自起诉之日起，按一年期贷款市场报价利率计算","files":[]},{"defect":2,"text":"已补充被告现在的住址","files":[]}]}""";

    private CourtLives() {}

    static void live(CourtLife life, Cast cast) {
        switch (cast.story()) {
            case FILING_DUE_TODAY, FILING_OVERDUE, CONFIRMATION_APPLIED, CONFIRMATION_OVERDUE, CROSS_REGION_HANDED_IN,
                    CROSS_REGION_LATE, QUESTION_ASKED -> {}
            case FILING_FROM_ABROAD -> life.after(0, 5).claimant("ask-witness",
                    "{\"lawyer\":\"沈律言\",\"licence\":\"13101201010000001\",\"firm\":\"申江示例律师事务所\",\"language\":null}");
            case FILING_WAITS_FOR_CORRECTION -> life.after(1, 0).by(Role.FILING_JUDGE, "demand-correction", DEMAND);
            case FILING_CORRECTED -> life.after(1, 0).by(Role.FILING_JUDGE, "demand-correction", DEMAND).after(2, 0).claimant("supply-correction", CORRECTED);
            case FILING_CHECKED -> life.after(1, 0).checked();
            case FILING_ACCEPTED -> accepted(life);
            case FILING_SERVED -> accepted(life)
                    .after(1, 0).by(Role.FILING_CLERK, "record-payment", "{\"paidOn\":\"" + life.today() + "\"}")
                    .after(1, 0).by(Role.FILING_CLERK, "record-service", "{\"servedOn\":\"" + life.today() + "\"}")
                    .after(0, 2).by(Role.FILING_CLERK, "hand-over", "{\"tribunal\":\"" + cast.court() + "-civil\"}");
            case FILING_REFUSED -> life.after(3, 0).by(Role.FILING_JUDGE, "refuse",
                    "{\"ground\":\"ARBITRATION_AGREED\",\"reasons\":\"双方在合同中约定争议提交仲裁委员会仲裁，约定有效。\"}");
            case FILING_TRANSFERRED -> life.after(2, 0).by(Role.FILING_JUDGE, "transfer",
                    "{\"court\":\"" + cast.otherCourt() + "\",\"reasons\":\"被告住所地和合同履行地都在该院辖区。\"}");
            case FILING_WITHDRAWN -> life.after(2, 0).claimant("withdraw", "{\"reason\":\"对方已经付清\"}");
            case CONFIRMATION_ACCEPTED -> life.after(1, 0).by(Role.FILING_JUDGE, "accept", "{}");
            case CONFIRMATION_IN_REVIEW -> inquired(life, cast);
            case CONFIRMATION_SUPPLEMENT -> assigned(life, cast).after(2, 0).by(Role.JUDGE_1, "demand-supplement",
                    "{\"what\":\"请补充协议所涉房屋的权属材料\",\"days\":7}");
            case CONFIRMATION_DRAFTED -> drafted(life, cast);
            case CONFIRMATION_APPROVED -> drafted(life, cast).after(1, 0).by(Role.HEAD_FILING, "approve", "{}");
            case CONFIRMATION_CONFIRMED -> drafted(life, cast).after(1, 0).by(Role.HEAD_FILING, "approve", "{}").after(0, 3).by(Role.JUDGE_1, "issue-ruling", "{}");
            case CONFIRMATION_REJECTED -> assigned(life, cast)
                    .after(3, 0).by(Role.JUDGE_1, "draft-ruling", "{\"decision\":\"REJECT\",\"ground\":\"UNCLEAR\",\"reasons\":\"给付的数额和期限约定不明，无法执行。\"}")
                    .after(1, 0).by(Role.HEAD_FILING, "approve", "{}")
                    .after(0, 3).by(Role.JUDGE_1, "issue-ruling", "{}");
            case CONFIRMATION_NOT_ACCEPTED -> life.after(2, 0).by(Role.FILING_JUDGE, "refuse",
                    "{\"ground\":\"PERSONAL_STATUS\",\"reasons\":\"协议内容涉及解除收养关系。\"}");
            case CROSS_REGION_FORM -> life.after(0, 5).by(Role.COLLABORATION, "ask-form", "{\"defects\":\"身份证背面看不清，请重拍\",\"days\":5}");
            case CROSS_REGION_SENT -> sent(life);
            case CROSS_REGION_ACCEPTED -> sent(life).there().after(1, 0).checked().after(0, 3).by(Role.FILING_JUDGE, "accept", "{\"procedure\":\"SUMMARY\"}");
            case CROSS_REGION_CORRECTION -> sent(life).there().after(1, 0).by(Role.FILING_JUDGE, "demand-correction", DEMAND);
            case QUESTION_ANSWERED -> life.after(2, 0).by(Role.JUDGE_1, "answer",
                    "{\"text\":\"借条没有约定利息，依法只能从您起诉之日起支持逾期利息，所以判决从起诉日起算。\"}");
        }
    }

    private static CourtLife sent(CourtLife life) {
        return life.after(0, 4).by(Role.COLLABORATION, "send", "{\"note\":\"材料齐全、清晰\"}");
    }

    private static CourtLife accepted(CourtLife life) {
        return life.after(1, 0).checked().after(1, 0).by(Role.FILING_JUDGE, "accept", "{\"procedure\":\"SUMMARY\"}");
    }

    private static CourtLife assigned(CourtLife life, Cast cast) {
        return life.after(1, 0).by(Role.FILING_JUDGE, "accept", "{}")
                .after(0, 4).by(Role.HEAD_FILING, "assign", "{\"judge\":\"" + cast.at(Role.JUDGE_1) + "\"}");
    }

    private static CourtLife inquired(CourtLife life, Cast cast) {
        var both = "[\"" + cast.claimantParty() + "\",\"" + cast.respondentParty() + "\"]";
        return assigned(life, cast).after(3, 0).by(Role.JUDGE_1, "record-inquiry",
                "{\"mode\":\"ONLINE\",\"on\":\"" + life.today() + "\",\"present\":" + both
                        + ",\"record\":\"双方均称协议是自愿达成的，清楚内容和后果，没有损害他人利益。\"}");
    }

    private static CourtLife drafted(CourtLife life, Cast cast) {
        return inquired(life, cast).after(1, 0).by(Role.JUDGE_1, "draft-ruling",
                "{\"decision\":\"CONFIRM\",\"ground\":null,\"reasons\":\"协议出于双方自愿，内容明确，不违反法律强制性规定。\"}");
    }
}
