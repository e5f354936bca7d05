package org.fengqiao.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.upload.ChunkedUploads;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A case with two sides and a judge, and its dossier, on the real database. */
@PlatformTest
abstract class DossierScene {

    @Autowired
    ChunkedUploads uploads;

    @Autowired
    Dossier dossier;

    @Autowired
    FileController files;

    @Autowired
    UploadController web;

    @Autowired
    ReadingController readings;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    Courtroom room;

    @BeforeEach
    void open() {
        room = Courtroom.open(db, new TransactionTemplate(transactions));
    }

    DossierFile add(Folder where, byte[] content) throws IOException {
        Viewer viewer = CurrentViewer.require();
        return dossier.add(room.in(where), "材料.pdf", write(content), viewer.person());
    }

    UploadController.Complete inCase(Folder where) {
        return new UploadController.Complete(null, room.caseId, where);
    }

    Path write(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "f", ""), content);
    }

    static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DossierProblem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
