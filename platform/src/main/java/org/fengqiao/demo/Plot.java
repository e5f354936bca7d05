package org.fengqiao.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.cases.NewDispute;
import org.fengqiao.cases.Opening;
import org.fengqiao.confirmation.ConfirmationRequest;
import org.fengqiao.crossregion.CrossRegionRequest;
import org.fengqiao.filing.FilingChannel;
import org.fengqiao.filing.FilingRequest;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.fengqiao.questions.QuestionRequest;
import org.jspecify.annotations.Nullable;

/** An invented dispute and the case it begins with. */
record Plot(NewDispute dispute, Opening opening) {

    private static final List<Tale> TALES = List.of(
            new Tale("民间借贷纠纷", "36000", "归还借款36000元", "去年向我借款，写了借条，到期没有归还。"),
            new Tale("房屋租赁合同纠纷", "15800", "支付拖欠的租金15800元", "租住我的房屋，半年没有付租金。"),
            new Tale("买卖合同纠纷", "92400", "支付货款92400元", "供货后对过账，余款一直没有付。"),
            new Tale("装饰装修合同纠纷", "41500", "返还装修款41500元", "装修停工三个月，付的钱远多于做的活。"),
            new Tale("劳务合同纠纷", "12600", "支付劳务费12600元", "在工地做了两个月，工钱没有结清。"),
            new Tale("机动车交通事故责任纠纷", "58700", "赔偿医疗费、误工费等58700元", "骑车被撞受伤，对方负主要责任，没有赔完。"));

    private record Tale(String cause, String amount, String claims, String story) {}

    static Plot of(Cast cast, String claimant, String respondent, Instant begun) {
        var tale = TALES.get(cast.number() % TALES.size());
        var begin = particulars(cast, tale, begun);
        var other = begin.procedure().equals(ConfirmationRequest.PROCEDURE) ? Standing.CLAIMANT : Standing.RESPONDENT;
        var dispute = new NewDispute(
                cast.named("dispute"), cast.court(), tale.story(), tale.claims(), new BigDecimal(tale.amount()), tale.cause(), Map.of(), "WEB",
                List.of(
                        party(cast.claimantParty(), Standing.CLAIMANT, claimant, cast.claimant(), cast),
                        party(cast.respondentParty(), other, respondent, respondentAccount(cast), cast)));
        return new Plot(dispute, new Opening(cast.caseId(), begin.procedure(), cast.court(), null, begin.particulars(), Map.of()));
    }

    private record Begun(String procedure, Object particulars) {}

    private static Begun particulars(Cast cast, Tale tale, Instant begun) {
        var filing = new FilingRequest(
                tale.claims(), tale.story(), new BigDecimal(tale.amount()), Map.of(), List.of(),
                cast.story() == Story.FILING_FROM_ABROAD ? FilingChannel.CROSS_BORDER : FilingChannel.DIRECT);
        return switch (cast.story()) {
            case FILING_WAITS_FOR_CORRECTION, FILING_CORRECTED, FILING_DUE_TODAY, FILING_OVERDUE, FILING_CHECKED, FILING_ACCEPTED,
                    FILING_SERVED, FILING_REFUSED, FILING_TRANSFERRED, FILING_WITHDRAWN, FILING_FROM_ABROAD ->
                new Begun(FilingRequest.PROCEDURE, filing.particulars());
            case CONFIRMATION_APPLIED, CONFIRMATION_OVERDUE, CONFIRMATION_ACCEPTED, CONFIRMATION_IN_REVIEW, CONFIRMATION_SUPPLEMENT,
                    CONFIRMATION_DRAFTED, CONFIRMATION_APPROVED, CONFIRMATION_CONFIRMED, CONFIRMATION_REJECTED, CONFIRMATION_NOT_ACCEPTED ->
                new Begun(ConfirmationRequest.PROCEDURE, confirmation(cast, tale, begun).particulars());
            case CROSS_REGION_HANDED_IN, CROSS_REGION_FORM, CROSS_REGION_SENT, CROSS_REGION_LATE, CROSS_REGION_ACCEPTED, CROSS_REGION_CORRECTION ->
                new Begun(CrossRegionRequest.PROCEDURE, new CrossRegionRequest(filing, cast.otherCourt()).particulars());
            case QUESTION_ASKED, QUESTION_ANSWERED ->
                new Begun(QuestionRequest.PROCEDURE, new QuestionRequest(
                        "（2026）" + cast.court() + "民初" + (9000 + cast.number()) + "号", cast.at(Role.JUDGE_1), "判决里的利息为什么从起诉那天起算？").particulars());
        };
    }

    private static ConfirmationRequest confirmation(Cast cast, Tale tale, Instant begun) {
        return new ConfirmationRequest(
                "一、一方于2027年1月31日前支付另一方" + tale.amount() + "元。\n二、双方就本纠纷再无其他争议。",
                begun.atZone(Moment.ZONE).toLocalDate().minusDays(3), "镇人民调解委员会（演示）", cast.court(), cast.district(), null,
                Set.of(cast.claimantParty(), cast.respondentParty()), List.of());
    }

    /** Somebody without an account is served by post. */
    private static @Nullable UUID respondentAccount(Cast cast) {
        return cast.story() == Story.CONFIRMATION_REJECTED ? null : cast.respondent();
    }

    /** Whoever was not asked counts as served once they look. */
    private static NewDispute.NewParty party(UUID id, Standing standing, String name, @Nullable UUID person, Cast cast) {
        return new NewDispute.NewParty(
                id, standing, Party.Kind.NATURAL, name, null, null, "示例路" + (cast.number() + 1) + "号", cast.district(), person,
                cast.story() == Story.FILING_REFUSED ? null : Boolean.TRUE);
    }
}
