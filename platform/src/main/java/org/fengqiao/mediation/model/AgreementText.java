package org.fengqiao.mediation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.procedure.Party;

/** Writes the words of an agreement from its terms, one numbered paragraph each. What {@link TermsCheck} finds wrong is put right before. */
public final class AgreementText {

    private AgreementText() {}

    public static String of(List<Term> terms, List<Party> parties) {
        var lines = new ArrayList<String>();
        for (var term : terms) {
            lines.add(Numerals.of(lines.size() + 1) + "、" + sentence(term, parties));
        }
        return String.join("\n", lines);
    }

    private static String sentence(Term t, List<Party> parties) {
        var who = name(t.obligor(), parties);
        var others = parties.stream()
                .filter(p -> p.standing().isParty() && !p.id().equals(t.obligor()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        var by = t.due() == null ? "" : "于" + date(t.due()) + "前";
        var how = t.how() == null || t.how().isBlank() ? "" : t.how().strip();
        return switch (t.kind()) {
            case PAYMENT -> payment(t, who, others, by, how);
            case DELIVERY, PERFORMANCE -> who + by + how + "。";
            case FORBEARANCE -> who + "自" + (t.due() == null ? "本协议生效之日" : date(t.due())) + "起，不再" + how + "。";
            case APOLOGY -> who + by + (how.isEmpty() ? "" : "以" + how + "的方式") + "向" + others + "赔礼道歉。";
            case WAIVER -> how.isEmpty() ? who + "放弃其他请求，各方就本纠纷再无其他争议。" : who + "放弃" + how + "。";
            case OTHER -> who + "：" + how + "。";
        };
    }

    private static String payment(Term t, String who, String others, String by, String how) {
        var amount = Objects.requireNonNull(t.amount());
        var means = how.isEmpty() ? "" : "以" + how + "方式";
        int n = t.instalments() == null ? 1 : t.instalments();
        if (n == 1) {
            return who + by + means + "向" + others + "支付人民币" + yuan(amount) + "元。";
        }
        var each = amount.divide(BigDecimal.valueOf(n), 2, RoundingMode.DOWN);
        var last = amount.subtract(each.multiply(BigDecimal.valueOf(n - 1L)));
        var schedule = each.compareTo(last) == 0
                ? "每期" + yuan(each) + "元"
                : "前" + (n - 1) + "期每期" + yuan(each) + "元，最后一期" + yuan(last) + "元";
        var days = t.due() == null ? "每月支付一期" : "第一期于" + date(t.due()) + "前支付，以后每月同日前支付一期，最后一期于" + date(t.due().plusMonths(n - 1L)) + "前付清";
        return who + means + "向" + others + "支付人民币" + yuan(amount) + "元，分" + n + "期支付：" + schedule + "；" + days + "。";
    }

    private static String name(UUID party, List<Party> parties) {
        return parties.stream().filter(p -> p.id().equals(party)).map(Party::name).findFirst().orElse("");
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String date(LocalDate d) {
        return d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
    }

    /** Chinese numerals up to ninety-nine, as paragraphs are numbered. */
    private static final class Numerals {
        private static final String DIGITS = "零一二三四五六七八九";

        static String of(int n) {
            var tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.charAt(n / 10)) + "十";
            return tens + (n % 10 == 0 && n > 0 ? "" : DIGITS.charAt(n % 10));
        }
    }
}
