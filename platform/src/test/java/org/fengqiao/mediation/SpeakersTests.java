package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.Offices;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewers;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who speaks for an organisation sees what was entrusted to it: also one who takes the office later, and no longer than the office lasts. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class SpeakersTests {

    private static final UUID COLLEAGUE = DemoPeople.CITIZEN_LUO;
    private static final UUID BANK = DemoPeople.organisation("partner-bank");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final UUID term = UUID.randomUUID();
    private UUID entrusted = UUID.randomUUID();

    @BeforeEach
    void entrust() {
        var scene = new MediationScene(cases, viewers).registered();
        scene.does(scene.clerk(), "entrust", "{\"organisation\":\"" + BANK + "\"}");
        entrusted = scene.caseId;
    }

    @AfterEach
    void leave() {
        asSystem(() -> offices.end(term, today().minusDays(1)));
    }

    @Test
    void whoTakesTheOfficeLaterSeesWhatWasEntrustedBefore() {
        assertThat(seen()).isEqualTo(404);
        speaks(today().minusDays(1), null);
        assertThat(seen()).isEqualTo(200);
        var offers = Browser.signedIn(port, COLLEAGUE).json("/api/cases/" + entrusted).get("offers");
        assertThat(offers.valueStream().map(o -> o.get("act").asString())).contains("assign", "hand-back");
        asSystem(() -> offices.end(term, today().minusDays(1)));
        assertThat(seen()).isEqualTo(404);
        assertThat(seated()).as("the database shows no row either").isFalse();
    }

    @Test
    void actsInTheNameOfTheOrganisation() {
        speaks(today().minusDays(1), null);
        var asking = CurrentViewer.as(viewers.find(COLLEAGUE).orElseThrow(), () -> cases.see(entrusted)).asking();
        assertThat(asking).filteredOn(a -> a.capacity() == Standing.ORGANISATION).singleElement()
                .satisfies(a -> assertThat(a.speaksFor()).contains("示例"));
    }

    @Test
    void theDayBeginsWithEverybodyInPlace() {
        speaks(today().minusDays(1), null);
        asSystem(() -> database.sql("select end_standing(?, ?, 'ORGANISATION', now())").params(entrusted, COLLEAGUE).query((_, _) -> true).list());
        asSystem(() -> database.sql("select give_standing(?, ?, 'ORGANISATION', null, now())").params(entrusted, DemoPeople.CITIZEN_SHI).query((_, _) -> true).list());
        asSystem(() -> Speakers.seat(database));
        assertThat(seated()).as("speaks today").isTrue();
        assertThat(seated(DemoPeople.CITIZEN_SHI)).as("does not").isFalse();
    }

    @Test
    void whoSpeaksForAnotherFromNowOnSeesNothingMore() {
        speaks(today().minusDays(1), null);
        asSystem(() -> offices.grant(
                new Offices.Term(term, COLLEAGUE, new OfficeHeld(Office.PARTNER, MediationScene.COURT, null, Scope.COURT, UUID.randomUUID()), today().minusDays(1), null),
                DemoPeople.OPERATOR));
        assertThat(seated()).isFalse();
    }

    @Test
    void aTermToComeOpensNothingYet() {
        speaks(today().plusDays(1), null);
        assertThat(seated()).isFalse();
    }

    private void speaks(LocalDate from, @Nullable LocalDate until) {
        var held = new OfficeHeld(Office.PARTNER, MediationScene.COURT, null, Scope.COURT, BANK);
        asSystem(() -> offices.grant(new Offices.Term(term, COLLEAGUE, held, from, until), DemoPeople.OPERATOR));
    }

    private int seen() {
        return Browser.signedIn(port, COLLEAGUE).get("/api/cases/" + entrusted).statusCode();
    }

    private boolean seated() {
        return seated(COLLEAGUE);
    }

    private boolean seated(UUID person) {
        return CurrentViewer.asSystem(() -> Objects.requireNonNull(transaction.execute(_ -> database.sql(
                        "select exists (select from standing where case_id = ? and person_id = ? and standing = 'ORGANISATION' and until is null)")
                .params(entrusted, person)
                .query(Boolean.class)
                .single())));
    }

    private void asSystem(Runnable work) {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private static LocalDate today() {
        return LocalDate.now(Moment.ZONE);
    }
}
