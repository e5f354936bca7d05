package org.fengqiao.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.fengqiao.cases.ActRequest;
import org.fengqiao.cases.CaseProblem;
import org.fengqiao.cases.Cases;
import org.fengqiao.cases.Receipt;
import org.fengqiao.cases.SeenCase;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a dispute comes to a tribunal of its court, and from one to another. */
@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=true")
class TribunalsTests {

    @LocalServerPort
    int port;

    @Autowired
    DraftController drafts;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({"上海市嘉定区安亭镇墨玉路1号, 沪0114-anting", "嘉定区南翔镇民主街8号, 沪0114-nanxiang", "嘉定区真新街道, ", "安亭镇某路（户籍南翔镇）, ", ", "})
    void goesWhereTheRespondentLives(@Nullable String address, @Nullable String tribunal) {
        assertThat(seen(clerk(), told(WayOut.PEOPLE, address)).unit()).isEqualTo(tribunal);
        assertThat(seen(clerk(), told(WayOut.FILING, address)).unit()).isEqualTo(tribunal);
    }

    @Test
    void staysAtTheTribunalWhereItIsTold() {
        assertThat(seen(clerk(), atTheDeskOfAnting(null)).unit()).isEqualTo("沪0114-anting");
        assertThat(seen(clerk(), atTheDeskOfAnting("嘉定区南翔镇")).unit()).as("the respondent's address goes first").isEqualTo("沪0114-nanxiang");
    }

    @Test
    void isSeenByTheHeadOfItsTribunalAlone() {
        var here = told(WayOut.PEOPLE, "安亭镇墨玉路1号");
        var elsewhere = told(WayOut.PEOPLE, "南翔镇民主街8号");
        assertThat(seen(headOfAnting(), here).unit()).isEqualTo("沪0114-anting");
        assertThatThrownBy(() -> seen(headOfAnting(), elsewhere)).isInstanceOf(CaseProblem.NotFound.class);
    }

    @Test
    void isAllottedToAnotherTribunalWithWhatFollowsFromIt() {
        var id = told(WayOut.PEOPLE, "南翔镇民主街8号");
        allot(clerk(), id, "沪0114-anting");
        var head = seen(headOfAnting(), id);
        assertThat(head.unit()).isEqualTo("沪0114-anting");
        assertThat(head.dueOn()).as("no period starts anew").isEqualTo(seen(clerk(), id).dueOn());
        assertThat(unitsOfPeriods(id)).containsExactly("沪0114-anting");
        does(clerk(), id, "return", "{\"reason\":\"UNSUITABLE_ONLINE\",\"note\":\"请直接起诉\"}");
        does(zhou(), id, "turn-to-filing", "{}");
        var filing = CurrentViewer.as(clerk(), () -> cases.following(id)).getFirst();
        assertThat(seen(headOfAnting(), filing).procedure()).isEqualTo("filing");
        assertThat(unitsOfPeriods(filing)).containsExactly("沪0114-anting");
    }

    @Test
    void isGivenAwayByAHeadWhoSeesItNoLonger() {
        var id = told(WayOut.PEOPLE, "安亭镇墨玉路1号");
        allot(headOfAnting(), id, "沪0114-jiabei");
        assertThatThrownBy(() -> seen(headOfAnting(), id)).isInstanceOf(CaseProblem.NotFound.class);
        assertThat(seen(clerk(), id).unit()).isEqualTo("沪0114-jiabei");
    }

    @ParameterizedTest
    @CsvSource({"沪0118-zhujiajiao, 本院没有这个庭室", "沪0114-nowhere, 本院没有这个庭室"})
    void neverGoesToATribunalOfAnotherCourt(String unit, String why) {
        var id = told(WayOut.PEOPLE, null);
        assertThatThrownBy(() -> allot(clerk(), id, unit)).isInstanceOf(CaseProblem.Refused.class).hasMessageContaining(why);
        assertThat(seen(clerk(), id).unit()).isNull();
    }

    @Test
    void neverGoesToATribunalThatWasClosed() {
        var operator = Browser.signedIn(port, DemoPeople.OPERATOR);
        var unit = "{\"court\":\"沪0114\",\"name\":\"试设法庭\",\"kind\":\"TRIBUNAL\",\"closed\":%s,\"townships\":[\"试设镇\"],\"revision\":%d}";
        assertThat(operator.send("PUT", "/api/operator/units/沪0114-tried", unit.formatted(false, 0)).statusCode()).isEqualTo(204);
        assertThat(operator.send("PUT", "/api/operator/units/沪0114-tried", unit.formatted(true, 1)).statusCode()).isEqualTo(204);
        var id = told(WayOut.PEOPLE, "嘉定区试设镇1号");
        assertThat(seen(clerk(), id).unit()).isNull();
        assertThatThrownBy(() -> allot(clerk(), id, "沪0114-tried")).isInstanceOf(CaseProblem.Refused.class).hasMessageContaining("已经撤销");
    }

    @Test
    void isAllottedByNobodyElse() {
        var id = told(WayOut.PEOPLE, null);
        assertThatThrownBy(() -> allot(zhou(), id, "沪0114-anting")).isInstanceOf(CaseProblem.class);
        assertThatThrownBy(() -> allot(headOfAnting(), id, "沪0114-anting")).as("who does not see it cannot draw it to himself").isInstanceOf(CaseProblem.NotFound.class);
    }

    @Test
    void isFoundByItsWordsInTheListsOfItsTribunalOnly() {
        var id = told(WayOut.PEOPLE, "南翔镇民主街8号");
        var number = seen(clerk(), id).number();
        assertThat(found(headOfAnting(), number)).isEmpty();
        assertThat(found(clerk(), number)).containsExactly(id);
        allot(clerk(), id, "沪0114-anting");
        assertThat(found(headOfAnting(), number)).containsExactly(id);
        allot(clerk(), id, "沪0114-nanxiang");
        assertThat(found(headOfAnting(), number)).isEmpty();
    }

    /** What is told names the sides. */
    @Test
    void isToldToNobodyWhoDoesNotSeeIt() {
        var id = told(WayOut.PEOPLE, null);
        allot(clerk(), id, "沪0114-civil");
        outbox.drain();
        assertThat(toldOf(id)).doesNotContain(headOfAnting().person()).contains(DemoPeople.at("沪0114", Role.HEAD_FILING));
        allot(clerk(), id, "沪0114-anting");
        outbox.drain();
        assertThat(toldOf(id)).contains(headOfAnting().person());
    }

    @Test
    void isToldToNobodyWhoKeepsAwayFromIt() {
        var id = told(WayOut.PEOPLE, null);
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ ->
                database.sql("select give_standing(?, ?, 'RECUSED', null, now())").params(id, headOfAnting().person()).query().singleRow()));
        allot(clerk(), id, "沪0114-anting");
        outbox.drain();
        assertThat(toldOf(id)).doesNotContain(headOfAnting().person());
    }

    private List<UUID> toldOf(UUID id) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ ->
                database.sql("select person_id from notice where case_id = ? and kind = 'mediation.allotted'").param(id).query(UUID.class).list()));
    }

    private List<UUID> found(Viewer viewer, @Nullable String words) {
        var browser = Browser.signedIn(port, viewer.person());
        return StreamSupport.stream(browser.json("/api/cases?view=court&q=" + words).get("items").spliterator(), false)
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }

    private List<String> unitsOfPeriods(UUID id) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ ->
                database.sql("select distinct unit_code from period where case_id = ?").param(id).query(String.class).list()));
    }

    private UUID told(WayOut way, @Nullable String address) {
        return CurrentViewer.as(zhou(), () -> submit(way, address, true));
    }

    private UUID atTheDeskOfAnting(@Nullable String address) {
        var desk = viewer(DemoPeople.at("沪0114", Role.INTAKE));
        var office = new OfficeHeld(Office.INTAKE_CLERK, "沪0114", "沪0114-anting", Scope.COURT);
        return CurrentViewer.as(new Viewer(desk.person(), desk.name(), List.of(office), desk.realNameLevel(), true), () -> submit(WayOut.PEOPLE, address, false));
    }

    private UUID submit(WayOut way, @Nullable String address, boolean self) {
        var id = drafts.begin(new DraftController.Begin("mediation", !self)).id();
        var parties = List.of(
                new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, "周玉兰", null, null, null, null, self, true),
                new DraftParty("b", Standing.RESPONDENT, Party.Kind.NATURAL, "吴建平", null, null, address, null, false, true));
        var content = new DraftContent(
                "去年三月借出三万元，到现在一分没有还。", "民间借贷纠纷", Map.of("principal", "30000"), "归还借款三万元", "30000", parties, List.of(), way, null, "沪0114", null);
        drafts.save(id, "\"1\"", new DraftController.Save("mediation", "check", content));
        return drafts.submit(id, null).caseId();
    }

    private Receipt allot(Viewer viewer, UUID id, String unit) {
        return does(viewer, id, "allot", "{\"unit\":\"" + unit + "\",\"why\":null}");
    }

    private Receipt does(Viewer viewer, UUID id, String act, String body) {
        long version = CurrentViewer.asSystem(() -> cases.see(id).version());
        return CurrentViewer.as(viewer, () -> cases.act(new ActRequest(id, act, version, UUID.randomUUID(), body, null, null, "test", null)));
    }

    private SeenCase seen(Viewer viewer, UUID id) {
        return CurrentViewer.as(viewer, () -> cases.see(id));
    }

    private Viewer zhou() {
        return viewer(DemoPeople.CITIZEN_ZHOU);
    }

    private Viewer clerk() {
        return viewer(DemoPeople.at("沪0114", Role.MEDIATION_CLERK));
    }

    private Viewer headOfAnting() {
        return viewer(DemoPeople.at("沪0114", Role.HEAD_TRIBUNAL));
    }

    private Viewer viewer(UUID person) {
        return viewers.find(person).orElseThrow();
    }
}
