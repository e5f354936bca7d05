package org.fengqiao.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Placement;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.CurrentViewer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may see, order and withdraw the files of a case and of a draft. */
class DossierModuleTests extends DossierScene {

    @Test
    void hidesUploadsAndFilesFromStrangers() throws Exception {
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        var begun = CurrentViewer.as(room.claimant, () -> web.begin(new UploadController.Begin("a.pdf", 100, null)));

        CurrentViewer.as(room.stranger, () -> {
            assertRefused("no-such-upload", () -> web.progress(begun.id()));
            assertRefused("not-found", () -> files.download(file.id(), false));
            assertRefused("not-found", () -> files.page(file.id(), 1));
            assertRefused("not-found", () -> files.ofCase(room.caseId));
            assertThatThrownBy(() -> add(Folder.EVIDENCE, Samples.pdf(1))).isInstanceOf(org.springframework.dao.DataAccessException.class);
            return null;
        });
        assertThat(CurrentViewer.as(room.respondent, () -> files.ofCase(room.caseId))).hasSize(1);
    }

    @Test
    void keepsTheRestrictedPartFromTheSides() throws Exception {
        CurrentViewer.as(room.judge, () -> add(Folder.RESTRICTED, Samples.pdf(1)));

        assertThat(CurrentViewer.as(room.judge, () -> files.ofCase(room.caseId))).singleElement().matches(FileView::restricted);
        assertThat(CurrentViewer.as(room.claimant, () -> files.ofCase(room.caseId))).isEmpty();
        CurrentViewer.as(room.claimant, () -> {
            assertThatThrownBy(() -> add(Folder.RESTRICTED, Samples.pdf(1))).isInstanceOf(org.springframework.dao.DataAccessException.class);
            return null;
        });
    }

    @Test
    void carriesTheFilesOfADraftOverToItsDispute() throws Exception {
        var draft = UUID.randomUUID();
        CurrentViewer.as(room.claimant, () -> {
            var kept = dossier.add(new Placement.InDraft(draft, Folder.EVIDENCE), "借条.png", write(Samples.image("png", 60, 40)), room.claimant.person());
            var wrong = dossier.add(new Placement.InDraft(draft, Folder.EVIDENCE), "错了.png", write(Samples.image("png", 60, 40)), room.claimant.person());
            files.withdraw(wrong.id());
            assertThat(files.ofDraft(draft)).hasSize(1);
            assertThat(dossier.adopt(draft, room.dispute, room.caseId, Courtroom.COURT)).isEqualTo(1 + 1);
            assertThat(files.ofCase(room.caseId)).extracting(FileView::id).containsExactly(kept.id());
            assertRefused("part-of-dossier", () -> files.withdraw(kept.id()));
            return null;
        });
        assertThat(CurrentViewer.as(room.judge, () -> files.ofCase(room.caseId))).hasSize(1);
    }

    @Test
    void hidesADraftsFilesFromEverybodyElse() throws Exception {
        var draft = UUID.randomUUID();
        CurrentViewer.as(room.claimant, () -> dossier.add(new Placement.InDraft(draft, Folder.EVIDENCE), "借条.png", write(Samples.image("png", 60, 40)), room.claimant.person()));

        assertThat(CurrentViewer.as(room.judge, () -> files.ofDraft(draft))).isEmpty();
        assertThat(CurrentViewer.as(room.respondent, () -> dossier.adopt(draft, room.dispute, room.caseId, Courtroom.COURT))).isZero();
    }

    @Test
    void ordersTheTreeAndLetsOnlyTheHandlersMoveThings() throws Exception {
        var first = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        var claim = CurrentViewer.as(room.claimant, () -> add(Folder.CLAIM, Samples.pdf(1)));
        var second = CurrentViewer.as(room.respondent, () -> add(Folder.EVIDENCE, Samples.pdf(1)));

        assertThat(CurrentViewer.as(room.judge, () -> files.ofCase(room.caseId))).extracting(FileView::id).containsExactly(claim.id(), first.id(), second.id());
        CurrentViewer.as(room.claimant, () -> {
            assertRefused("not-movable", () -> files.move(first.id(), new FileController.Move(Folder.OTHER, 1)));
            return null;
        });
        CurrentViewer.as(room.judge, () -> {
            files.move(first.id(), new FileController.Move(Folder.EVIDENCE, 9));
            assertThat(files.ofCase(room.caseId)).extracting(FileView::id).containsExactly(claim.id(), second.id(), first.id());
            return null;
        });
    }

    @Test
    void neverLetsTheApplicationChangeAnOriginal() throws Exception {
        var file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, Samples.pdf(1)));
        for (var attempt : new String[] {
            "update dossier_file set sha256 = 'x' where id = ?", "delete from dossier_file where id = ?", "delete from dossier_reading where file_id = ?"
        }) {
            assertThatThrownBy(() -> CurrentViewer.asSystem(() -> new TransactionTemplate(transactions).execute(_ -> db.sql(attempt).param(file.id()).update())))
                    .hasStackTraceContaining("permission denied");
        }
    }
}
