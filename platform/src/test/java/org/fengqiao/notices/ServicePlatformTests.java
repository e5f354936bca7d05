package org.fengqiao.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.NewPerson;
import org.fengqiao.identity.People;
import org.fengqiao.identity.PersonKind;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewers;
import org.fengqiao.identity.signin.ExternalPeople;
import org.fengqiao.mediation.MediationScene;
import org.fengqiao.outbox.OutboxWorker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People who come from the government service platform: known as surely as there, and told there. */
@PlatformTest(
        properties = {
            "fengqiao.demo=true",
            "fengqiao.service-platform.issuer=" + ServicePlatformTests.ISSUER,
            "fengqiao.service-platform.level=FACE",
            "fengqiao.service-platform.number-claim=id_number",
            "fengqiao.service-platform.messages=sandbox"
        })
class ServicePlatformTests {

    static final String ISSUER = "https://service-platform.example";

    @Autowired
    ExternalPeople external;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final String subject = UUID.randomUUID().toString();
    private final String number = "e" + subject.substring(0, 8);

    @Test
    void signsInWhoeverIsKnownByTheNumber() {
        var known = entered("苗青");
        assertThat(arrives("苗青", ISSUER)).isEqualTo(known);
        assertThat(levelOf(known)).isEqualTo(RealNameLevel.FACE);
        assertThat(arrives("苗青", ISSUER)).isEqualTo(known);
    }

    /** The number was told of somebody else before: what the platform says counts. */
    @Test
    void doesNotTakeSomebodyOfAnotherNameForTheSame() {
        var known = entered("苗青");
        var arrived = arrives("苗红", ISSUER);
        assertThat(arrived).isNotEqualTo(known);
        assertThat(levelOf(arrived)).isEqualTo(RealNameLevel.FACE);
        assertThat(levelOf(known)).isEqualTo(RealNameLevel.NONE);
    }

    @Test
    void believesNoOtherProvider() {
        var known = entered("苗青");
        var arrived = arrives("苗青", "https://elsewhere.example");
        assertThat(arrived).isNotEqualTo(known);
        assertThat(levelOf(arrived)).isEqualTo(RealNameLevel.NONE);
    }

    @Test
    void tellsThereWhatIsToldHereWithAWayToTheCase() {
        var scene = new MediationScene(cases, viewers).accepted();
        outbox.drain();
        outbox.drain();
        assertThat(system("select count(*) from sandbox_message where channel = 'PLATFORM' and link = '/case/" + scene.caseId + "'", Integer.class)).isPositive();
        assertThat(system("select count(*) from message_sent where channel = 'PLATFORM' and person_id <> '" + DemoPeople.CITIZEN_ZHOU + "'", Integer.class)).isZero();
    }

    private UUID arrives(String name, String issuer) {
        return asSystem(() -> external.personFor(issuer, subject, name, Map.of("id_number", number)::get));
    }

    private UUID entered(String name) {
        return asSystem(() -> people.enter(new NewPerson(UUID.randomUUID(), PersonKind.NATURAL, name, number.toUpperCase(), null, RealNameLevel.NONE, false, true)));
    }

    private RealNameLevel levelOf(UUID person) {
        return asSystem(() -> people.find(person).orElseThrow().realNameLevel());
    }

    private <T> T system(String sql, Class<T> type) {
        return asSystem(() -> db.sql(sql).query(type).single());
    }

    private <T> T asSystem(Supplier<T> work) {
        return Objects.requireNonNull(CurrentViewer.asSystem(() -> transaction.execute(_ -> work.get())));
    }
}
