package org.fengqiao.law.auction;

import static org.fengqiao.law.auction.Milestone.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.NotCovered;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.PeriodRule;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.Terms;

/** The days on the way to a reference price (参考价规定), at the latest the rules allow. */
public final class ReferencePrice {

    /** An appraiser may be given more time so often at most. */
    public static final int APPRAISAL_EXTENSIONS = 2;

    private ReferencePrice() {}

    /**
     * @param commissioned when the platform or the appraiser was commissioned
     * @throws NotCovered for ways whose time the rules do not measure out
     */
    public static List<Milestone> milestones(PriceMethod method, LocalDate commissioned) {
        Statute.REFERENCE_PRICE.requireInForce(Periods.plausible(commissioned), "确定参考价");
        return switch (method) {
            case ONLINE_INQUIRY -> inquiry(commissioned);
            case APPRAISAL -> appraisal(commissioned);
            case NEGOTIATION, DIRECTED_INQUIRY -> throw new NotCovered(method.label() + "的期限未收录；法院指定了期限的，请按指定期间计算");
        };
    }

    private static List<Milestone> inquiry(LocalDate commissioned) {
        var report = after(commissioned, Terms.ONLINE_INQUIRY_REPORT, 1);
        var list = new ArrayList<Milestone>();
        list.add(day("commissioned", "委托网络询价之日", commissioned, Terms.ONLINE_INQUIRY_REPORT));
        list.add(day("report", "网络询价平台出具报告最迟之日", report, Terms.ONLINE_INQUIRY_REPORT));
        list.add(day("report-extended", "申请延期的，延长 " + Terms.ONLINE_INQUIRY_REPORT.amount() + "后最迟之日", after(report, Terms.ONLINE_INQUIRY_REPORT, 1), Terms.ONLINE_INQUIRY_REPORT));
        served(list, after(report, Terms.ONLINE_INQUIRY_REPORT, 1));
        return list;
    }

    private static List<Milestone> appraisal(LocalDate commissioned) {
        var report = after(commissioned, Terms.APPRAISAL, 1);
        var extended = after(report, Terms.APPRAISAL_EXTENSION, APPRAISAL_EXTENSIONS);
        var list = new ArrayList<Milestone>();
        list.add(day("commissioned", "委托评估之日", commissioned, Terms.APPRAISAL));
        list.add(day("report", "评估机构出具报告最迟之日", report, Terms.APPRAISAL));
        list.add(day("report-extended", "延期不超过 " + APPRAISAL_EXTENSIONS + " 次、每次不超过 " + Terms.APPRAISAL_EXTENSION.amount() + "，最迟之日", extended, Terms.APPRAISAL_EXTENSION));
        served(list, extended);
        return list;
    }

    private static void served(List<Milestone> list, LocalDate report) {
        var sent = after(report, Terms.APPRAISAL_REPORT_SERVICE, 1);
        list.add(day("report-served", "报告发送当事人最迟之日（按延期后的报告计）", sent, Terms.APPRAISAL_REPORT_SERVICE));
        list.add(day("objection", "当事人提出异议最迟之日（按最迟发送日计）", after(sent, Terms.APPRAISAL_OBJECTION, 1), Terms.APPRAISAL_OBJECTION));
    }

    private static LocalDate after(LocalDate from, PeriodRule rule, int times) {
        return from.plusDays((long) rule.length() * times);
    }

    private static Milestone day(String id, String text, LocalDate date, PeriodRule rule) {
        return of(id, text, date, rule.article());
    }
}
