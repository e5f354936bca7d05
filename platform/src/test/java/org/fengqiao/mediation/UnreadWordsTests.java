package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.store.RoomId;
import org.fengqiao.mediation.store.Rooms;
import org.fengqiao.outbox.OutboxWorker;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is away is told that words wait for them, once until they look, and nobody else is. */
@PlatformTest(properties = "fengqiao.demo=true")
class UnreadWordsTests {

    private static final Instant NOW = Instant.now();

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    Talk talk;

    @Autowired
    Rooms rooms;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private MediationScene scene;

    @BeforeEach
    void bothSidesAreHere() {
        scene = new MediationScene(cases, viewers).bothHere();
    }

    @Test
    void tellsTheMediatorAloneOfACaucus() {
        zhouTellsTheMediatorAlone(minutesAgo(11));
        aWhilePasses();
        assertThat(told(scene.mediator())).isEqualTo(1);
        assertThat(told(scene.zhou())).isZero();
        assertThat(told(scene.wu())).isZero();
    }

    @Test
    void tellsBothSidesOnceUntilTheyLook() {
        mediatorSays(minutesAgo(40));
        mediatorSays(minutesAgo(35));
        aWhilePasses();
        assertThat(List.of(told(scene.zhou()), told(scene.wu()), told(scene.mediator()))).containsExactly(1, 1, 0);

        looks(scene.zhou(), minutesAgo(30));
        mediatorSays(minutesAgo(20));
        aWhilePasses();
        assertThat(List.of(told(scene.zhou()), told(scene.wu()))).containsExactly(2, 1);
    }

    @Test
    void leavesAlonePeopleWhoReadOrAnswerMeanwhile() {
        mediatorSays(minutesAgo(15));
        looks(scene.zhou(), minutesAgo(14));
        says(scene.wu(), Standing.RESPONDENT, scene.respondent, null, minutesAgo(13));
        looks(scene.zhou(), minutesAgo(12));
        aWhilePasses();
        assertThat(List.of(told(scene.zhou()), told(scene.wu()), told(scene.mediator()))).containsExactly(0, 0, 1);
    }

    @Test
    void waitsAWhileFirst() {
        zhouTellsTheMediatorAlone(NOW);
        outbox.drain();
        assertThat(told(scene.mediator())).isZero();
    }

    private void aWhilePasses() {
        CurrentViewer.asSystem(() -> transaction.execute(_ -> database
                .sql("update outbox set next_at = now() where kind = 'room.unread' and payload ->> 'caseId' = ? and done_at is null")
                .param(scene.caseId.toString())
                .update()));
        outbox.drain();
    }

    private void mediatorSays(Instant at) {
        says(scene.mediator(), Standing.MEDIATOR, null, null, at);
    }

    private void zhouTellsTheMediatorAlone(Instant at) {
        says(scene.zhou(), Standing.CLAIMANT, scene.claimant, scene.claimant, at);
    }

    private void says(Viewer who, Standing standing, @Nullable UUID forParty, @Nullable UUID caucus, Instant at) {
        CurrentViewer.as(who, () -> talk.say(
                scene.caseId, caucus, new Actor(who.person(), who.name(), standing, forParty), UUID.randomUUID(), "请看一下", at));
    }

    private void looks(Viewer who, Instant at) {
        CurrentViewer.as(who, () -> transaction.execute(_ -> {
            rooms.read(new RoomId(scene.caseId, null), who.person(), at);
            return null;
        }));
    }

    private int told(Viewer who) {
        return CurrentViewer.as(who, () -> transaction.execute(_ -> database
                .sql("select count(*) from notice where case_id = ? and person_id = ? and kind = 'mediation.words-waiting'")
                .params(scene.caseId, who.person())
                .query(Integer.class)
                .single()));
    }

    private static Instant minutesAgo(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }
}
