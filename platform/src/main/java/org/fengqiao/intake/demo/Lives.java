package org.fengqiao.intake.demo;

import java.time.LocalDate;
import org.fengqiao.procedure.Moment;

/** What happened in a mediation until it came to its stage. */
final class Lives {

    private Lives() {}

    static void live(Life life, Sample s) {
        switch (s.stage()) {
            case REGISTERED, OVERDUE, FILED_DIRECTLY, FILED_TODAY -> {}
            case ENTRUSTED -> entrusted(life.after(0, 2), s);
            case APPOINTED -> appointed(life, s);
            case CHOOSING -> life.joins().clerk("let-choose", "{}").after(0, 2).claimant("nominate", "{\"mediator\":\"" + s.mediator() + "\"}");
            case DECLINED -> appointed(life, s).after(1, 1).mediator("decline", "{\"why\":\"本周在外地培训，不能按时办理\"}");
            case BEGUN -> begun(life, s);
            case TALKING, NEARLY_OVER -> talking(life, s);
            case DISCLOSED -> talked(life, s).after(0, 1).mediator("disclose", "{\"interest\":\"OTHER_TIE\",\"what\":\"与被申请人曾在同一单位工作，十年前已经调离\"}");
            case LONGER -> talked(life, s).after(20, 0).mediator("propose-extension", "{\"until\":\"" + until(s) + "\",\"why\":\"双方还差一点谈拢，等对方外出打工回来\"}").after(1, 0).claimant("agree-extension", "{}").after(1, 0).respondent("agree-extension", "{}");
            case PROPOSED -> proposed(life, s);
            case REDLINED -> redlined(life, s);
            case SIGNING -> signing(life, s);
            case HALF_SIGNED -> signing(life, s).after(0, 3).claimant("sign", typed("申请人"));
            case SETTLED, SETTLED_LONG_AGO, SETTLED_IN_A_WEEK -> settled(life, s);
            case SOUGHT_BY_ONE -> settled(life, s).after(1, 0).claimant("seek-confirmation", "{}");
            case CONFIRMATION_SOUGHT -> settled(life, s).after(1, 0).claimant("seek-confirmation", "{}").after(0, 4).respondent("seek-confirmation", "{}");
            case FACTS -> talked(life, s).after(1, 0).mediator("record-facts", "{\"facts\":[\"双方认可事情发生的时间和地点\",\"双方认可已经支付的部分\"]}").after(0, 3).claimant("confirm-facts", "{}");
            case FAILED -> failed(life, s);
            case FILED -> failed(life, s).after(1, 0).claimant("turn-to-filing", "{}");
            case WITHDRAWN -> begun(life, s).after(2, 0).claimant("withdraw", "{\"why\":\"双方私下说好了，钱已经付清\"}");
            case RETURNED -> life.after(1, 2).clerk("return", "{\"reason\":\"UNSUITABLE_ONLINE\",\"note\":\"当事人年事已高，不会使用手机，请到就近的诉讼服务站现场调解\"}");
        }
    }

    private static Life appointed(Life life, Sample s) {
        var mediator = "{\"mediator\":\"" + s.mediator() + "\"}";
        var asked = life.after(s.stage().daysAgo() > 1 ? 1 : 0, 0);
        return s.entrusted() ? entrusted(asked, s).after(0, 1).partner("assign", mediator) : asked.clerk("appoint", mediator);
    }

    private static Life entrusted(Life life, Sample s) {
        return life.clerk("entrust", "{\"organisation\":\"" + s.place().partner().organisation() + "\"}");
    }

    private static Life begun(Life life, Sample s) {
        return appointed(life, s).after(0, 3).mediator("accept", "{}").joins();
    }

    private static Life talking(Life life, Sample s) {
        return begun(life, s)
                .after(0, 1).claimant("answer", "{\"willing\":true,\"note\":\"能尽快了结，我愿意让一步\"}")
                .after(1, 0).respondent("answer", "{\"willing\":true,\"note\":\"一下子拿不出这么多，想分几次\"}")
                .mediatorSays("两位好，我是这次的调解员。请各自说说想法，不着急，一条一条来。")
                .after(0, 1).claimantSays("我的要求写在申请里了，能一次了结最好。")
                .after(0, 1).respondentTellsTheMediatorAlone("说实话，年底前我最多能先拿一半出来。");
    }

    private static Life talked(Life life, Sample s) {
        return talking(life, s).after(0, 1).allLook();
    }

    private static Life proposed(Life life, Sample s) {
        return talked(life, s).after(1, 0).mediator("propose", "{\"terms\":" + terms(s, "1") + "}");
    }

    private static Life redlined(Life life, Sample s) {
        return proposed(life, s).after(1, 0).respondent("amend", "{\"terms\":" + terms(s, "3") + ",\"note\":\"一次付清有困难，改为分三期\"}");
    }

    private static Life signing(Life life, Sample s) {
        return redlined(life, s).after(0, 2).mediator("finalise", "{}");
    }

    private static Life settled(Life life, Sample s) {
        return signing(life, s)
                .after(0, 1).claimant("sign", typed("申请人"))
                .after(0, 2).respondent("sign", typed("被申请人"))
                .after(0, 1).mediator("countersign", "{\"method\":\"TYPED\",\"mark\":\"调解员\",\"seal\":true}");
    }

    private static Life failed(Life life, Sample s) {
        return talked(life, s).after(3, 0).mediator("end", "{\"ground\":\"TOO_FAR_APART\",\"note\":\"双方差距较大，多次协商没有谈成\"}");
    }

    private static String terms(Sample s, String instalments) {
        var due = s.told().atZone(Moment.ZONE).toLocalDate().plusMonths(2).withDayOfMonth(15);
        var amount = s.tale().amount();
        var first = amount == null
                ? "{\"obligor\":\"" + s.respondentParty() + "\",\"kind\":\"PERFORMANCE\",\"due\":\"" + due + "\",\"how\":\"按双方当面说好的办法办妥本申请所列事项\"}"
                : "{\"obligor\":\"" + s.respondentParty() + "\",\"kind\":\"PAYMENT\",\"amount\":" + amount + ",\"due\":\"" + due + "\",\"how\":\"银行转账\",\"instalments\":" + instalments + "}";
        return "[" + first + ",{\"obligor\":\"" + s.claimantParty() + "\",\"kind\":\"WAIVER\"}]";
    }

    private static LocalDate until(Sample s) {
        return s.told().atZone(Moment.ZONE).toLocalDate().plusDays(61);
    }

    private static String typed(String mark) {
        return "{\"method\":\"TYPED\",\"mark\":\"" + mark + "\"}";
    }
}
