package org.fengqiao.service.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.api.Problem;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Reading;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Moment;
import org.fengqiao.procedure.Office;
import org.fengqiao.service.serve.ServiceController.DeliveryView;
import org.fengqiao.service.serve.ServiceController.Post;
import org.junit.jupiter.api.Test;

/** What is served by itself, what the post brought, and the proof. */
class ServiceModuleTests extends ServiceScene {

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
}
