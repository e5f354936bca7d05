package org.fengqiao.intake.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.WayOut;
import org.fengqiao.law.Line;
import org.fengqiao.law.cause.Causes;
import org.fengqiao.law.fee.Fee;
import org.fengqiao.law.fee.FeeKind;
import org.fengqiao.law.fee.FeeQuery;
import org.fengqiao.law.fee.Fees;
import org.fengqiao.law.period.Terms;
import org.fengqiao.procedure.Party;
import org.jspecify.annotations.Nullable;

/** The menu of ways (解纷菜单): what each is, how long it takes, what it costs, and which fits best. */
public final class WayMenu {

    private static final String FREE = "不收费";

    private WayMenu() {}

    /** One way on the menu. */
    public record Offer(
            WayOut way, String label, String plain, String time, String cost, List<CostLine> costLines, boolean recommended) {}

    /** One line of what filing costs. */
    public record CostLine(String what, String formula, BigDecimal amount, String article) {}

    public static List<Offer> of(DraftContent content) {
        var best = best(content);
        var offers = new ArrayList<Offer>();
        for (var way : WayOut.values()) {
            offers.add(way == WayOut.FILING ? filing(content) : mediation(way, way == best));
        }
        return List.copyOf(offers);
    }

    private static Offer mediation(WayOut way, boolean recommended) {
        int days = Terms.PRE_ACTION_MEDIATION.length();
        return new Offer(
                way, way.label(), plain(way), "一般 " + days + " 天以内；双方都同意可以延长",
                FREE, List.of(), recommended);
    }

    private static String plain(WayOut way) {
        return switch (way) {
            case PEOPLE -> "由村居、乡镇街道的人民调解员来劝和，熟悉当地情况，适合邻里、家庭和小额纠纷。";
            case LAWYER -> "由律师做调解员，适合合同、公司、工程这类要弄清法律关系的纠纷。";
            case INDUSTRY -> "由行业里懂行的人来调解，适合买卖、加工、产品质量纠纷。";
            case ADMINISTRATIVE -> "由主管的行政机关来调解，适合消费、土地、山林、权属纠纷。";
            case PARTNER -> "由工会、妇联、银行保险等合作单位来调解，适合劳动、家事、金融和交通事故纠纷。";
            case FILING -> "不经过调解，直接向法院递交起诉材料。";
        };
    }

    private static Offer filing(DraftContent content) {
        var fee = fee(content.cause(), content.yuan());
        var lines = fee.lines().stream().map(WayMenu::line).toList();
        var range = fee.range();
        var cost = range != null
                ? "诉讼费最多 " + fee.amount().toPlainString() + " 元，具体数由本省在" + range + "之间定"
                : "诉讼费 " + fee.amount().toPlainString() + " 元；调解结案或者用简易程序的减半";
        return new Offer(
                WayOut.FILING, WayOut.FILING.label(), plain(WayOut.FILING),
                "法院 " + Terms.FILING_REVIEW.length() + " 天内决定是否受理；受理后简易程序 " + Terms.TRIAL_SUMMARY.length() + " 个月、普通程序 "
                        + Terms.TRIAL_ORDINARY.length() + " 个月内审结",
                cost, lines, false);
    }

    private static Fee fee(@Nullable String cause, @Nullable BigDecimal amount) {
        var path = Causes.namesAbove(cause);
        var kind = path.contains("离婚纠纷") ? FeeKind.DIVORCE
                : path.contains("人格权纠纷") ? FeeKind.PERSONALITY
                : path.contains("劳动争议") ? FeeKind.LABOUR
                : path.contains("知识产权与竞争纠纷") ? FeeKind.INTELLECTUAL_PROPERTY
                : amount == null ? FeeKind.NON_PROPERTY : FeeKind.PROPERTY;
        return Fees.of(amount == null ? FeeQuery.of(kind) : FeeQuery.of(kind, amount));
    }

    private static CostLine line(Line line) {
        var article = line.article();
        return new CostLine(line.what(), line.formula(), line.amount(), article == null ? "" : article.cite());
    }

    private static WayOut best(DraftContent content) {
        var path = Causes.namesAbove(content.cause());
        if (anyOf(path, "劳动争议、人事争议、新就业形态用工纠纷", "保险纠纷", "机动车交通事故责任纠纷", "金融借款合同纠纷", "信用卡纠纷", "婚姻家庭纠纷")) {
            return WayOut.PARTNER;
        }
        if (anyOf(path, "建设工程合同纠纷", "与公司有关的纠纷", "知识产权与竞争纠纷", "与公司、证券、保险、票据等有关的民事纠纷")) {
            return WayOut.LAWYER;
        }
        if (anyOf(path, "农村土地承包合同纠纷", "用益物权纠纷", "产品责任纠纷", "信息网络买卖合同纠纷")) {
            return WayOut.ADMINISTRATIVE;
        }
        boolean companies = content.parties().size() > 1
                && content.parties().stream().allMatch(p -> p.kindOrNatural() != Party.Kind.NATURAL);
        if (companies && anyOf(path, "买卖合同纠纷", "承揽合同纠纷")) {
            return WayOut.INDUSTRY;
        }
        return companies ? WayOut.LAWYER : WayOut.PEOPLE;
    }

    private static boolean anyOf(Set<String> path, String... names) {
        return Set.of(names).stream().anyMatch(path::contains);
    }
}
