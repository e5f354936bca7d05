package org.fengqiao.service.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.api.Problem;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.service.Channel;
import org.fengqiao.service.serve.ServiceController.DeliveryView;
import org.fengqiao.service.serve.ServiceController.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where service came to nothing, the court serves in another way, and sees what it has still to serve. */
class OtherWaysTests extends ServiceScene {

    @Autowired
    OtherWayController otherWays;

    @Autowired
    UnservedController unserved;

    @Test
    void servesInAnotherWayWhereTheMailCameToNothing() {
        serveByPost();
        var mail = toLi();
        var today = LocalDate.now(Moment.ZONE);

        assertThatThrownBy(() -> record(room.judge, mail, Post.UNDELIVERED, today)).isInstanceOf(Problem.class).hasMessageContaining("原因");
        CurrentViewer.as(room.judge, () -> {
            web.mail(mail.id(), new ServiceController.Mail(Post.UNDELIVERED, today, "快递在途中丢失"));
            return null;
        });
        assertThat(toLi().deemedOn()).isNull();
        assertThat(toLi().failure()).contains("快递在途中丢失");

        var key = UUID.randomUUID();
        again(room.judge, mail, key, Channel.IN_PERSON, today, "李四本人签收");
        again(room.judge, mail, key, Channel.IN_PERSON, today, "李四本人签收");
        assertThat(mine(room.judge)).filteredOn(d -> d.to().equals("李四")).hasSize(2);
        assertThat(mine(room.judge)).filteredOn(d -> d.id().equals(key)).singleElement().satisfies(d -> {
            assertThat(d.deemedOn()).isEqualTo(today);
            assertThat(d.detail()).isEqualTo("李四本人签收");
            assertThat(d.basis()).contains("第88条");
        });
        assertThatThrownBy(() -> again(room.judge, mail, UUID.randomUUID(), Channel.LEAVING, today, "拒收")).isInstanceOf(Problem.class).hasMessageContaining("已经送达");
    }

    @Test
    void servesOneWhoNeverLooksIntoTheAccountByNoticeAndProvesItOnlyOnceItHasRun() {
        serve();
        var waiting = mine(room.respondent).getFirst();
        var key = UUID.randomUUID();
        var today = LocalDate.now(Moment.ZONE);
        again(room.judge, waiting, key, Channel.PUBLICATION, today, "人民法院报；下落不明，电话、邮寄均未送达");

        var notice = mine(room.respondent).stream().filter(d -> d.id().equals(key)).findFirst().orElseThrow();
        assertThat(notice.deemedOn()).isAfterOrEqualTo(today.plusDays(30));
        assertThat(system("select string_agg(distinct (next_at at time zone 'Asia/Shanghai')::date::text, ' ') from outbox where kind = 'instrument.served' and payload->>'party' = '"
                        + party(room.respondent) + "'"))
                .as("told on that day and not before").isEqualTo(notice.deemedOn().toString());
        assertThatThrownBy(() -> CurrentViewer.as(room.judge, () -> web.proof(key))).isInstanceOf(Problem.class);
    }

    @Test
    void letsTheCourtAloneServeInAnotherWayAndAsksForWhatItNeeds() {
        serve();
        var waiting = mine(room.respondent).getFirst();
        var today = LocalDate.now(Moment.ZONE);
        var mediator = new Viewer(room.judge.person(), "调解员", List.of(new OfficeHeld(Office.INVITED_MEDIATOR, Courtroom.COURT, null, Scope.COURT)), RealNameLevel.NONE, false);
        for (var stranger : List.of(room.respondent, room.stranger, mediator)) {
            assertThatThrownBy(() -> again(stranger, waiting, UUID.randomUUID(), Channel.IN_PERSON, today, "签收")).isInstanceOf(Problem.class).hasMessageContaining("没有找到");
        }
        assertFlaw("/channel", () -> again(room.judge, waiting, UUID.randomUUID(), Channel.EMAIL, today, "签收"));
        assertFlaw("/on", () -> again(room.judge, waiting, UUID.randomUUID(), Channel.IN_PERSON, today.plusDays(1), "签收"));
        assertFlaw("/detail", () -> again(room.judge, waiting, UUID.randomUUID(), Channel.LEAVING, today, " "));
        assertFlaw("/address", () -> again(room.judge, waiting, UUID.randomUUID(), Channel.MAIL, today, null));
    }

    /** The claimant has agreed to electronic service and counts as served at once. */
    @Test
    void listsWhatTheCourtHasNotServedYetByWhereTheLatestAttemptStands() {
        serve();
        assertThat(unserved(null)).singleElement().satisfies(row -> {
            assertThat(row.to()).isEqualTo("李四");
            assertThat(row.stand()).isEqualTo(Unserved.Stand.UNREAD);
            assertThat(row.caseTitle()).contains("张三与李四");
        });

        var today = LocalDate.now(Moment.ZONE);
        var mail = UUID.randomUUID();
        CurrentViewer.as(room.judge, () -> {
            otherWays.serve(mine(room.respondent).getFirst().id(), mail, new OtherWayController.OtherWay(Channel.MAIL, today, "嘉定区演示路88号", null, null));
            return null;
        });
        assertThat(unserved(Unserved.Stand.UNREAD)).isEmpty();
        assertThat(unserved(Unserved.Stand.POSTED)).extracting(Unserved.Row::id).containsExactly(mail);

        CurrentViewer.as(room.judge, () -> {
            web.mail(mail, new ServiceController.Mail(Post.UNDELIVERED, today, "没有妥投"));
            return null;
        });
        assertThat(unserved(Unserved.Stand.FAILED)).extracting(Unserved.Row::failure).allMatch(why -> why.contains("没有妥投"));

        again(room.judge, mine(room.respondent).getFirst(), UUID.randomUUID(), Channel.IN_PERSON, today, "本人签收");
        assertThat(unserved(null)).isEmpty();
    }

    @Test
    void listsNothingForThoseWhoWorkAtNoCourt() {
        serve();
        assertThatThrownBy(() -> CurrentViewer.as(room.claimant, () -> unserved.unserved(null, "", 0, 50))).isInstanceOf(OfficeRequired.class);
        var elsewhere = new Viewer(UUID.randomUUID(), "外院法官", List.of(new OfficeHeld(Office.JUDGE, "沪0118", null, Scope.COURT)), RealNameLevel.NONE, false);
        assertThat(CurrentViewer.as(elsewhere, () -> unserved.unserved(null, room.number, 0, 50)).items()).isEmpty();
    }

    /** The notice has begun, and then the person comes to the court. */
    @Test
    void servesInPersonWhileANoticeStillRuns() {
        serve();
        var waiting = mine(room.respondent).getFirst();
        var today = LocalDate.now(Moment.ZONE);
        again(room.judge, waiting, UUID.randomUUID(), Channel.PUBLICATION, today, "人民法院报；下落不明");
        var key = UUID.randomUUID();
        again(room.judge, waiting, key, Channel.IN_PERSON, today, "本人到庭签收");
        assertThat(mine(room.judge)).filteredOn(d -> d.id().equals(key)).singleElement().satisfies(d -> assertThat(d.deemedOn()).isEqualTo(today));
    }

    @Test
    void keepsAReasonAsLongAsOneMayWrite() {
        serveByPost();
        var reason = "查".repeat(400);
        CurrentViewer.as(room.judge, () -> {
            web.mail(toLi().id(), new ServiceController.Mail(Post.UNDELIVERED, LocalDate.now(Moment.ZONE), reason));
            return null;
        });
        assertThat(toLi().failure()).endsWith(reason);
    }

    @Test
    void listsWhatHerUnitHasNotServedForItsHead() {
        serve();
        var head = new Viewer(
                UUID.randomUUID(), "庭长", List.of(new OfficeHeld(Office.TRIBUNAL_HEAD, Courtroom.COURT, "沪0114-anting", Scope.UNIT)), RealNameLevel.NONE, false);
        assertThat(CurrentViewer.as(head, () -> unserved.unserved(null, room.number, 0, 50)).items()).isEmpty();
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql("update cases set unit_code = '沪0114-anting' where id = ?").param(room.caseId).update()));
        assertThat(CurrentViewer.as(head, () -> unserved.unserved(null, room.number, 0, 50)).items()).extracting(Unserved.Row::to).containsExactly("李四");
    }

    private UUID party(Viewer who) {
        return UUID.fromString(system("select party_id::text from standing where case_id = '" + room.caseId + "' and person_id = '" + who.person() + "'"));
    }

    private String system(String query) {
        return CurrentViewer.asSystem(() -> transaction.execute(_ -> db.sql(query).query(String.class).single()));
    }

    private List<Unserved.Row> unserved(Unserved.Stand stand) {
        return CurrentViewer.as(room.judge, () -> unserved.unserved(stand, room.number, 0, 50)).items();
    }

    private static void assertFlaw(String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.details().getProperties().get("errors").toString()).contains(pointer));
    }

    private void again(Viewer viewer, DeliveryView before, UUID key, Channel channel, LocalDate on, String detail) {
        CurrentViewer.as(viewer, () -> {
            otherWays.serve(before.id(), key, new OtherWayController.OtherWay(channel, on, null, detail, null));
            return null;
        });
    }
}
