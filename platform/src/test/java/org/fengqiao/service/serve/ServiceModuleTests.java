package org.fengqiao.service.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.api.Problem;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Reading;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.OfficeRequired;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.instruments.InstrumentIssued;
import org.fengqiao.service.Channel;
import org.fengqiao.service.serve.ServiceController.DeliveryView;
import org.fengqiao.service.serve.ServiceController.Post;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class ServiceModuleTests {

    @Autowired
    ServiceDelivery serving;

    @Autowired
    ServiceController web;

    @Autowired
    OtherWayController otherWays;

    @Autowired
    UnservedController unserved;

    @Autowired
    Dossier dossier;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    private TransactionTemplate transaction;
    private Courtroom room;
    private DossierFile pdf;

    @BeforeEach
    void open() throws IOException {
        transaction = new TransactionTemplate(transactions);
        room = Courtroom.open(db, transaction);
        var file = Files.write(folder.resolve("ruling"), Samples.pdf(1));
        pdf = CurrentViewer.asSystem(() -> dossier.add(room.in(Folder.INSTRUMENT), "裁定书.pdf", file, Actor.clock().person()));
    }

    @Test
    void servesWhoHasAgreedAtOnceAndWhoHasNotOnReading() {
        serve();

        var today = LocalDate.now(Moment.ZONE);
        assertThat(mine(room.claimant)).singleElement().satisfies(d -> {
            assertThat(d.deemedOn()).isEqualTo(today);
            assertThat(d.basis()).contains("第31条");
        });
        assertThat(mine(room.respondent)).singleElement().satisfies(d -> assertThat(d.deemedOn()).isNull());

        CurrentViewer.as(room.respondent, () -> {
            dossier.recordReading(pdf, room.respondent.person(), new Reading.Download());
            return null;
        });

        assertThat(mine(room.respondent)).singleElement().satisfies(d -> {
            assertThat(d.deemedOn()).isEqualTo(today);
            assertThat(d.basis()).contains("推定送达");
            assertThat(d.readAt()).isNotNull();
        });
    }

    @Test
    void servesOnceHoweverOftenItIsTold() {
        var issued = issued();
        deliver(issued);
        deliver(issued);

        assertThat(mine(room.judge)).hasSize(2);
    }

    @Test
    void showsASideOnlyItsOwnService() {
        serve();

        assertThat(mine(room.claimant)).extracting(DeliveryView::to).containsExactly("张三");
        assertThatThrownBy(() -> mine(room.stranger)).isInstanceOf(Problem.class);
        assertThat(mine(room.judge)).extracting(DeliveryView::to).containsExactlyInAnyOrder("张三", "李四");
    }

    @Test
    void countsAnAcknowledgementByTheRecipientOnly() {
        serve();
        var id = mine(room.respondent).getFirst().id();

        assertThatThrownBy(() -> CurrentViewer.as(room.claimant, () -> {
                    web.acknowledge(id);
                    return null;
                }))
                .isInstanceOf(Problem.class);
        CurrentViewer.as(room.respondent, () -> {
            web.acknowledge(id);
            return null;
        });

        assertThat(mine(room.respondent).getFirst().basis()).contains("回复收悉");
    }

    @Test
    void leavesThoseWithoutAnAccountToThePost() {
        serveByPost();

        var mail = toLi();
        assertThat(mail.channel()).isEqualTo("MAIL");
        assertThat(mail.address()).contains("演示路2号");
        assertThat(mail.deemedOn()).isNull();

        var today = LocalDate.now(Moment.ZONE);
        record(room.judge, mail, Post.RETURNED, today);
        var returned = toLi();
        assertThat(returned.deemedOn()).isEqualTo(today);
        assertThat(returned.basis()).contains("退回之日");
        assertThatThrownBy(() -> record(room.judge, mail, Post.SIGNED, today)).isInstanceOf(Problem.class).hasMessageContaining("已经登记");
    }

    @Test
    void letsTheCourtAloneRecordThePostAndOnlyOnDaysThatCanBe() {
        serveByPost();
        var mail = toLi();
        var today = LocalDate.now(Moment.ZONE);

        assertThatThrownBy(() -> record(room.judge, mail, Post.SIGNED, today.plusDays(1))).isInstanceOf(Problem.class).hasMessageContaining("到今天之间");
        assertThatThrownBy(() -> record(room.judge, mail, Post.SIGNED, today.minusDays(1))).isInstanceOf(Problem.class).hasMessageContaining("寄出之日");
        for (var office : List.of(Office.INVITED_MEDIATOR, Office.PARTNER, Office.OPERATOR)) {
            var beside = new Viewer(room.judge.person(), "院外人员", List.of(new OfficeHeld(office, Courtroom.COURT, null, Scope.COURT)), RealNameLevel.NONE, false);
            assertThatThrownBy(() -> record(beside, mail, Post.SIGNED, today)).isInstanceOf(Problem.class).hasMessageContaining("没有找到");
        }
        record(room.judge, mail, Post.SIGNED, today);
        assertThat(toLi().basis()).contains("签收");
    }

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
            otherWays.serve(mine(room.respondent).getFirst().id(), mail, new OtherWayController.OtherWay(Channel.MAIL, today, "嘉定区演示路88号", null));
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

    private List<Unserved.Row> unserved(Unserved.Stand stand) {
        return CurrentViewer.as(room.judge, () -> unserved.unserved(stand, room.number, 0, 50)).items();
    }

    private static void assertFlaw(String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.details().getProperties().get("errors").toString()).contains(pointer));
    }

    private void again(Viewer viewer, DeliveryView before, UUID key, Channel channel, LocalDate on, String detail) {
        CurrentViewer.as(viewer, () -> {
            otherWays.serve(before.id(), key, new OtherWayController.OtherWay(channel, on, null, detail));
            return null;
        });
    }

    /** 李四 has no account. */
    private void serveByPost() {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql(
                        "update party set person_id = null where dispute_id = ? and name = '李四'")
                .param(room.dispute)
                .update()));
        serve();
    }

    private DeliveryView toLi() {
        return mine(room.judge).stream().filter(d -> d.to().equals("李四")).findFirst().orElseThrow();
    }

    private void record(Viewer viewer, DeliveryView mail, Post post, LocalDate on) {
        CurrentViewer.as(viewer, () -> {
            web.mail(mail.id(), new ServiceController.Mail(post, on, null));
            return null;
        });
    }

    @Test
    void givesAProofOnceItIsServed() throws Exception {
        serve();
        var done = mine(room.claimant).getFirst();
        var waiting = mine(room.respondent).getFirst();

        var proof = CurrentViewer.as(room.claimant, () -> web.proof(done.id()));
        try (var document = Loader.loadPDF(proof)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains("送达凭证").contains("张三").contains(pdf.sha256().substring(0, 16));
        }
        assertThatThrownBy(() -> CurrentViewer.as(room.respondent, () -> web.proof(waiting.id()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> CurrentViewer.as(room.stranger, () -> web.proof(done.id()))).isInstanceOf(Problem.class);
    }

    private List<DeliveryView> mine(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> web.ofCase(room.caseId));
    }

    private void serve() {
        deliver(issued());
    }

    private InstrumentIssued issued() {
        return new InstrumentIssued(UUID.randomUUID(), room.caseId, Courtroom.COURT, "confirmation-ruling", "民事裁定书", pdf.id());
    }

    private void deliver(InstrumentIssued issued) {
        CurrentViewer.runAsSystem(() -> serving.deliver(new OutboxMessage(
                UUID.randomUUID(), InstrumentIssued.KIND, "serve/" + issued.instrumentId(), Courtroom.COURT, json.writeValueAsString(issued), false)));
    }
}
