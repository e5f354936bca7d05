package org.fengqiao.roster.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.courts.Courts;
import org.fengqiao.courts.Organisation;
import org.fengqiao.courts.Organisations;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.Holder;
import org.fengqiao.identity.Offices;
import org.fengqiao.procedure.Office;
import org.fengqiao.roster.model.Profile;
import org.fengqiao.roster.model.ReviewResult;
import org.fengqiao.roster.store.EntryBook;
import org.fengqiao.roster.store.Records;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the invented mediators before any demo case needs one. Running it again changes nothing. */
@Component
@Order(15)
@ConditionalOnProperty(name = "fengqiao.demo", havingValue = "true")
class DemoRoster implements ApplicationRunner {

    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
    private static final Map<String, List<String>> DIALECTS = Map.of(
            "沪0114", List.of("普通话", "上海话"), "沪0118", List.of("普通话", "上海话", "青浦话"),
            "苏0509", List.of("普通话", "吴江话"), "浙0421", List.of("普通话", "嘉善话"));

    private final Courts courts;
    private final Organisations organisations;
    private final Offices offices;
    private final EntryBook book;
    private final Records records;
    private final TransactionTemplate transaction;

    DemoRoster(
            Courts courts, Organisations organisations, Offices offices, EntryBook book, Records records, TransactionTemplate transaction) {
        this.courts = courts;
        this.organisations = organisations;
        this.offices = offices;
        this.book = book;
        this.records = records;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> courts.inAlliance().forEach(c -> enter(c.code()))));
    }

    private void enter(String court) {
        var clerk = DemoPeople.at(court, Role.MEDIATION_CLERK);
        int n = 0;
        for (var holder : offices.holders(Office.INVITED_MEDIATOR, court, null)) {
            var since = FIRST.plusYears(n++ % 4);
            if (book.enter(holder.person(), court, profile(holder, court, since))) {
                var id = UUID.nameUUIDFromBytes(("demo:training:" + holder.person()).getBytes(StandardCharsets.UTF_8));
                records.train(holder.person(), new Records.Training(id, since.plusMonths(2), new BigDecimal("8.0"), "在线调解规则与调解技巧（演示）", "示例法院诉讼服务中心"));
                records.review(holder.person(), new Records.Review(2025, ReviewResult.QUALIFIED, "演示数据"));
                records.note(holder.person(), new Records.Hand(clerk, "演示数据", OffsetDateTime.of(since.atTime(9, 0), ZoneOffset.ofHours(8))), "入册", "演示数据");
            }
        }
    }

    private Profile profile(Holder holder, String court, LocalDate since) {
        var organisation = holder.held().organisation();
        var good = organisation == null ? "" : organisations.find(organisation).map(Organisation::speciality).orElse("");
        return new Profile(
                organisation, since, List.of(good.split("、")), DIALECTS.getOrDefault(court, List.of("普通话")), holder.name() + "是演示人物，长期从事调解工作。");
    }
}
