package org.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.mediation.store.Message;
import org.fengqiao.mediation.store.RoomId;
import org.fengqiao.mediation.store.Rooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said in a caucus stays there, whatever the code above the database asks for. */
@PlatformTest(properties = "fengqiao.demo=true")
class RoomTests {

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    @Autowired
    Rooms rooms;

    @Autowired
    TransactionTemplate transaction;

    private MediationScene scene;
    private RoomId joint;
    private RoomId hers;
    private RoomId his;

    @BeforeEach
    void bothSidesAreHere() {
        scene = new MediationScene(cases, viewers).bothHere();
        joint = new RoomId(scene.caseId, null);
        hers = new RoomId(scene.caseId, scene.claimant);
        his = new RoomId(scene.caseId, scene.respondent);
        say(scene.zhou(), "CLAIMANT", hers, "我最少要两万五");
        say(scene.wu(), "RESPONDENT", his, "我最多给两万八");
        say(scene.mediator(), "MEDIATOR", joint, "大家好");
    }

    @Test
    void keepsEachCaucusToItsSideAndTheMediator() {
        assertThat(heard(scene.zhou(), hers)).containsExactly("我最少要两万五");
        assertThat(heard(scene.zhou(), his)).isEmpty();
        assertThat(heard(scene.wu(), his)).containsExactly("我最多给两万八");
        assertThat(heard(scene.wu(), hers)).isEmpty();
        assertThat(heard(scene.mediator(), hers)).hasSize(1);
        assertThat(heard(scene.mediator(), his)).hasSize(1);
    }

    @Test
    void letsEverySideHearTheJointRoom() {
        assertThat(heard(scene.zhou(), joint)).containsExactly("大家好");
        assertThat(heard(scene.wu(), joint)).containsExactly("大家好");
    }

    @Test
    void showsNothingToOfficesAndTheSystem() {
        for (var office : List.of(DemoPeople.Role.PRESIDENT, DemoPeople.Role.MEDIATION_CLERK, DemoPeople.Role.FILING_JUDGE)) {
            var official = scene.viewer(DemoPeople.at(MediationScene.COURT, office));
            assertThat(heard(official, joint)).isEmpty();
            assertThat(heard(official, hers)).isEmpty();
        }
        List<Message> bySystem = CurrentViewer.asSystem(() -> transaction.execute(_ -> rooms.messages(hers, 10)));
        assertThat(bySystem).isEmpty();
    }

    @Test
    void letsNobodySpeakInTheOtherSidesCaucusOrInAnothersName() {
        assertThatThrownBy(() -> say(scene.zhou(), "CLAIMANT", his, "偷听")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> CurrentViewer.as(scene.zhou(), () -> transaction.execute(_ -> {
            rooms.say(joint, new Message(UUID.randomUUID(), Instant.now(), scene.wu().person(), "吴建平", "RESPONDENT", "冒名"));
            return null;
        }))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void closesTheRoomsToAMediatorWhoIsReplaced() {
        var mediator = scene.mediator();
        scene.replaced();
        assertThat(heard(mediator, hers)).isEmpty();
    }

    @Test
    void countsWhatIsUnread() {
        assertThat(unread(scene.zhou(), joint)).isEqualTo(1);
        CurrentViewer.as(scene.zhou(), () -> transaction.execute(_ -> {
            rooms.read(joint, scene.zhou().person(), Instant.now());
            return null;
        }));
        assertThat(unread(scene.zhou(), joint)).isZero();
        assertThat(unread(scene.wu(), joint)).isEqualTo(1);
    }

    @Test
    void findsTheCasesWithUnreadWords() {
        assertThat(List.of(waiting(scene.mediator()), waiting(scene.zhou()), waiting(scene.wu()))).containsExactly(2, 1, 1);
        CurrentViewer.as(scene.mediator(), () -> transaction.execute(_ -> {
            rooms.read(hers, scene.mediator().person(), Instant.now());
            return null;
        }));
        assertThat(waiting(scene.mediator())).isEqualTo(1);
        assertThat(waiting(scene.viewer(DemoPeople.at(MediationScene.COURT, DemoPeople.Role.PRESIDENT)))).isZero();
    }

    private int waiting(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> transaction.execute(_ -> rooms.unreadBy(viewer.person()))).stream()
                .filter(unread -> unread.caseId().equals(scene.caseId))
                .mapToInt(Rooms.Unread::words)
                .sum();
    }

    private int unread(Viewer viewer, RoomId room) {
        return CurrentViewer.as(viewer, () -> transaction.execute(_ -> rooms.glance(room, viewer.person()).unread()));
    }

    private List<String> heard(Viewer viewer, RoomId room) {
        return CurrentViewer.as(viewer, () -> transaction.execute(_ -> rooms.messages(room, 100))).stream().map(Message::text).toList();
    }

    private void say(Viewer viewer, String standing, RoomId room, String text) {
        CurrentViewer.as(viewer, () -> transaction.execute(_ -> {
            rooms.say(room, new Message(UUID.randomUUID(), Instant.now(), viewer.person(), viewer.name(), standing, text));
            return null;
        }));
    }
}
