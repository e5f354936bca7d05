package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.auction.Asset;
import org.fengqiao.law.auction.AuctionQuery;
import org.fengqiao.law.auction.Auctions;
import org.fengqiao.law.auction.Milestone;
import org.fengqiao.law.auction.Seizure;

final class AuctionQuestion implements Question {

    @Override
    public String title() {
        return "查封期限与网络司法拍卖日程";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.required("kind", "财产：deposit movable immovable other", "immovable"),
                Field.optional("reference", "评估价或市价（元）", "2000000"),
                Field.optional("start", "一拍开始日", "2026-06-10"),
                Field.optional("start-share", "起拍价占比，不低于 70%", "70%"),
                Field.optional("reduction", "再拍降幅，不超过 20%", "20%"),
                Field.optional("deposit-share", "保证金占起拍价，5% 至 20%", "10%"),
                Field.optional("priced", "参考价确定日", "2026-01-31"),
                Field.optional("seized", "查封、冻结之日", "2026-01-05"),
                Field.optional("paid", "价款付清之日", "2026-06-20"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "auction --kind immovable --reference 2000000 --start 2026-06-10 --json", "auction --kind deposit --seized 2026-01-05");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var asset = in.choice("kind", Asset.OTHER, Asset.values(), Asset::id);
        var milestones = new ArrayList<Milestone>();
        if (in.has("seized")) {
            milestones.addAll(Seizure.milestones(asset, in.date("seized")));
        }
        var answer = new LinkedHashMap<String, Object>();
        var summary = asset.label();
        if (in.has("reference") || in.has("start")) {
            var plan = Auctions.plan(new AuctionQuery(
                    asset,
                    in.amount("reference"),
                    in.rateOr("start-share", AuctionQuery.LEAST_SHARE),
                    in.rateOr("reduction", AuctionQuery.LARGEST_REDUCTION),
                    in.rateOr("deposit-share", AuctionQuery.LEAST_DEPOSIT),
                    in.date("start"),
                    in.optionalDate("priced")));
            milestones.addAll(plan.milestones());
            answer.put("firstStart", Answers.money(plan.firstStart()));
            answer.put("firstDeposit", Answers.money(plan.firstDeposit()));
            answer.put("secondStart", Answers.money(plan.secondStart()));
            answer.put("secondDeposit", Answers.money(plan.secondDeposit()));
            answer.put("prices", Answers.lines(plan.prices()));
            summary += "，一拍起拍价 " + Answers.money(plan.firstStart()) + " 元，二拍 " + Answers.money(plan.secondStart()) + " 元";
        }
        if (in.has("paid")) {
            milestones.addAll(Auctions.afterPayment(in.date("paid")));
        }
        if (milestones.isEmpty()) {
            throw new InvalidInput("请给出 reference 和 start（拍卖日程），或 seized（查封期限），或 paid（成交后日程）");
        }
        answer.put("summary", summary);
        answer.put("steps", Answers.milestones(milestones));
        answer.put("rules", Answers.rules(milestones.stream().map(Milestone::article).toList()));
        return answer;
    }
}
