package org.fengqiao.law.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.law.InvalidInput;
import org.fengqiao.law.Line;
import org.fengqiao.law.auction.Asset;
import org.fengqiao.law.auction.AuctionQuery;
import org.fengqiao.law.auction.Auctions;
import org.fengqiao.law.auction.Deposits;
import org.fengqiao.law.auction.Milestone;
import org.fengqiao.law.auction.PriceMethod;
import org.fengqiao.law.auction.ReferencePrice;
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
                Field.optional("method", "确定参考价的方式：online-inquiry appraisal（议价、定向询价的期限未收录）", "appraisal"),
                Field.optional("commissioned", "委托询价或评估之日", "2026-03-02"),
                Field.optional("reference", "评估价或市价（元）", "2000000"),
                Field.optional("start", "一拍开始日", "2026-06-10"),
                Field.optional("start-share", "起拍价占比，不低于 70%", "70%"),
                Field.optional("reduction", "再拍降幅，不超过 20%", "20%"),
                Field.optional("deposit-share", "保证金占起拍价，5% 至 20%", "10%"),
                Field.optional("priced", "参考价确定日", "2026-01-31"),
                Field.optional("seized", "查封、冻结之日", "2026-01-05"),
                Field.optional("paid", "价款付清之日", "2026-06-20"),
                Field.optional("claim", "申请执行人参加竞买：其债权（元）", "50000"),
                Field.optional("forfeited", "悔拍：不予退还的保证金（元）", "70000"),
                Field.optional("costs", "悔拍：拍卖产生的费用（元）", "2000"),
                Field.optional("gap", "悔拍：重新拍卖的差价（元）", "30000"));
    }

    @Override
    public List<String> examples() {
        return List.of(
                "auction --kind immovable --reference 2000000 --start 2026-06-10 --json", "auction --kind deposit --seized 2026-01-05",
                "auction --kind immovable --method appraisal --commissioned 2026-03-02",
                "auction --kind immovable --forfeited 70000 --costs 2000 --gap 30000");
    }

    @Override
    public Map<String, Object> answer(Inputs in) {
        var asset = in.choice("kind", Asset.OTHER, Asset.values(), Asset::id);
        var milestones = new ArrayList<Milestone>();
        if (in.has("seized")) {
            milestones.addAll(Seizure.milestones(asset, in.date("seized")));
        }
        if (in.has("commissioned") || in.has("method")) {
            var method = in.choice("method", PriceMethod.APPRAISAL, PriceMethod.values(), PriceMethod::id);
            milestones.addAll(ReferencePrice.milestones(method, in.date("commissioned")));
        }
        var answer = new LinkedHashMap<String, Object>();
        var summary = asset.label();
        var prices = new ArrayList<Line>();
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
            prices.addAll(plan.prices());
            if (in.has("claim")) {
                var creditor = Deposits.ofCreditor(plan.firstDeposit(), in.amount("claim"));
                answer.put("creditorDeposit", Answers.money(creditor.amount()));
                prices.add(creditor);
            }
            summary += "，一拍起拍价 " + Answers.money(plan.firstStart()) + " 元，二拍 " + Answers.money(plan.secondStart()) + " 元";
        }
        if (in.has("claim") && !in.has("reference")) {
            throw new InvalidInput("参数 claim 须与 reference、start 同时给出").at("claim");
        }
        if (in.has("forfeited")) {
            var defaulted = Deposits.ofDefaulter(in.amount("forfeited"), in.amount("costs"), in.amount("gap"));
            prices.addAll(defaulted);
            answer.put("toCosts", Answers.money(defaulted.get(1).amount()));
            answer.put("toGap", Answers.money(defaulted.get(2).amount()));
            answer.put("toDebt", Answers.money(defaulted.get(3).amount()));
            summary += "，悔拍保证金冲抵债务 " + Answers.money(defaulted.get(3).amount()) + " 元";
        }
        if (in.has("paid")) {
            milestones.addAll(Auctions.afterPayment(in.date("paid")));
        }
        if (milestones.isEmpty() && prices.isEmpty()) {
            throw new InvalidInput("请给出 reference 和 start（拍卖日程），或 seized（查封期限），或 commissioned（确定参考价），或 paid（成交后日程），或 forfeited（悔拍）");
        }
        if (!prices.isEmpty()) {
            answer.put("prices", Answers.lines(prices));
        }
        answer.put("summary", summary);
        answer.put("steps", Answers.milestones(milestones));
        answer.put("rules", Answers.rules(Stream.concat(milestones.stream().map(Milestone::article), prices.stream().map(Line::article)).toList()));
        return answer;
    }
}
