package org.fengqiao.service.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.law.Statute;
import org.fengqiao.law.period.Adjustments;
import org.fengqiao.law.period.Calendar;
import org.fengqiao.law.period.Periods;
import org.fengqiao.law.period.TrialTerms;
import org.fengqiao.procedure.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When service counts as done (在线诉讼规则第31条、民诉法解释第135条、专递规定第11条、民事诉讼法第88、89、95条). A text message that points to an instrument is no service of it
 * (第32条).
 */
public final class DeemedService {

    private DeemedService() {}

    /** The service one attempt has brought about, if any yet. */
    public static Optional<Served> of(Delivery d, Calendar calendar) {
        return switch (d.channel()) {
            case PLATFORM, EMAIL -> electronic(d);
            case SMS -> Optional.empty();
            case MAIL -> mail(d);
            case IN_PERSON -> day(d.arrivedAt()).map(on ->
                    new Served(on, "受送达人签收", List.of(Statute.CIVIL_PROCEDURE_LAW.article(88)), false));
            case LEAVING -> day(d.arrivedAt()).map(on ->
                    new Served(on, "受送达人或者他的同住成年家属拒绝接收，留置之日", List.of(Statute.CIVIL_PROCEDURE_LAW.article(89)), false));
            case PUBLICATION -> day(d.arrivedAt()).map(on -> notice(on, d.abroad(), calendar));
        };
    }

    /** Of several attempts the one that was done first counts. */
    public static Optional<Served> earliest(Collection<Delivery> attempts, Calendar calendar) {
        return attempts.stream().map(d -> of(d, calendar)).flatMap(Optional::stream).min(Comparator.comparing(Served::on));
    }

    private static Optional<Served> electronic(Delivery d) {
        return switch (d.consent()) {
            case CONFIRMED -> confirmed(d);
            case OWN -> own(d);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Served> confirmed(Delivery d) {
        if (d.provenArrival() != null) {
            return day(d.provenArrival()).map(on -> new Served(
                    on, "受送达人证明的到达其系统的日期", List.of(Statute.CIVIL_PROCEDURE_INTERPRETATION.article(135)), false));
        }
        return day(d.arrivedAt()).map(on -> new Served(
                on,
                "受送达人确认的地址，文书到达其系统之日",
                List.of(Statute.ONLINE_LITIGATION.article(31), Statute.CIVIL_PROCEDURE_INTERPRETATION.article(135)),
                true));
    }

    private static Optional<Served> own(Delivery d) {
        var replied = day(d.repliedAt()).map(on -> new Served(
                on, "未确认地址，受送达人回复收悉或者已作出相应诉讼行为", List.of(Statute.ONLINE_LITIGATION.article(31)), false));
        var read = day(d.readAt()).map(on -> new Served(
                on, "未确认地址，受送达人的系统反馈已阅知，推定送达", List.of(Statute.ONLINE_LITIGATION.article(31)), true));
        return replied.isPresent() && (read.isEmpty() || !replied.get().on().isAfter(read.get().on())) ? replied : read;
    }

    private static Optional<Served> mail(Delivery d) {
        if (d.arrivedAt() != null) {
            return day(d.arrivedAt()).map(on -> new Served(on, "受送达人签收邮件", List.of(Statute.CIVIL_PROCEDURE_LAW.article(91)), false));
        }
        return day(d.returnedAt()).map(on -> new Served(
                on, "因地址不准确、拒不提供、变更未告知或者拒收，文书退回之日", List.of(Statute.EXPRESS_SERVICE.article(11)), true));
    }

    /** @param published the day of the notice */
    private static Served notice(LocalDate published, boolean abroad, Calendar calendar) {
        var rule = abroad ? TrialTerms.PUBLIC_NOTICE_FOREIGN : TrialTerms.PUBLIC_NOTICE;
        var end = Periods.reckonProvisionally(rule, published, calendar, Adjustments.NONE).due();
        var warning = rule.provenance().needsWarning() ? "【" + rule.provenance().label() + "】" : "";
        return new Served(end, "自 " + published + " 发出公告之日起满 " + rule.amount() + warning, List.of(rule.article()), false);
    }

    private static Optional<LocalDate> day(@Nullable Instant at) {
        return Optional.ofNullable(at).map(i -> LocalDate.ofInstant(i, Moment.ZONE));
    }
}
